// What Swift calls of libzip.
#ifndef REPORTCONV_CLIBZIP_SHIM_H
#define REPORTCONV_CLIBZIP_SHIM_H

#include <stdlib.h>
#include <string.h>
#include <zip.h>

// A source that owns a copy of the bytes, so that no pointer of the caller outlives the call.
static inline zip_source_t *reportconv_zip_copy(
    const void *bytes, size_t count, zip_error_t *error) {
  if (!count) return zip_source_buffer_create(NULL, 0, 0, error);  // Nothing to own.
  void *copy = malloc(count);
  if (!copy) {
    zip_error_set(error, ZIP_ER_MEMORY, 0);
    return NULL;
  }
  memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, error);
  if (!source) free(copy);
  return source;
}

#endif
