// What Swift calls of libzip.
#ifndef REPORTCONV_CLIBZIP_SHIM_H
#define REPORTCONV_CLIBZIP_SHIM_H

#include <zip.h>

#endif
