// Two calls of Linux that Swift's view of the C library leaves out, as both want _GNU_SOURCE.
int syncfs(int descriptor);
int renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

#define GLH_RENAME_EXCHANGE 2u
