// Excel workbooks out, by the library that Debian's libxlsxwriter-dev installs.
#include <xlsxwriter.h>
