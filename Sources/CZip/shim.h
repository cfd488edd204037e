// libzip, as Debian's libzip-dev installs it: reading a submission that comes as one .zip.
#include <zip.h>
