// What Swift calls of zlib, for permessage-deflate (RFC 7692). libzip needs zlib too.
#ifndef REPORTCONV_CZLIB_SHIM_H
#define REPORTCONV_CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 and deflateInit2 are macros, which Swift does not see.
static inline int reportconv_inflate_init(z_stream *_Nonnull stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

static inline int reportconv_deflate_init(z_stream *_Nonnull stream, int window_bits) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}

#endif
