// libxlsxwriter, as Debian's libxlsxwriter-dev installs it: writing the result as a workbook.
#include <xlsxwriter.h>
