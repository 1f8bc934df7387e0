// XML as a stream of events, by the library that Debian's libexpat1-dev installs.
#include <expat.h>
