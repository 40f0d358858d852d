// What Swift calls of OpenSSL's libcrypto.
#ifndef REPORTCONV_COPENSSL_SHIM_H
#define REPORTCONV_COPENSSL_SHIM_H

// The low-level SHA-256 calls are deprecated since OpenSSL 3.0 in favour of EVP, but EVP's first use
// in a process loads the configuration and the providers: 1.5 ms, half of a small conversion.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#include <stddef.h>

static inline void reportconv_sha256(const unsigned char *_Nullable bytes, size_t count,
                                     unsigned char *_Nullable digest) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(digest, &context);
}

#endif
