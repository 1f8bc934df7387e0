// Zip archives, by the library that Debian's libminizip-dev installs.
#include <minizip/unzip.h>
