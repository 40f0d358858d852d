// What Swift calls of OpenSSL: libcrypto's digests and certificates, libssl's sessions, and the
// macros among both, which Swift cannot see, as functions.
#ifndef REPORTCONV_COPENSSL_SHIM_H
#define REPORTCONV_COPENSSL_SHIM_H

// The low-level SHA-256 calls are deprecated since OpenSSL 3.0 in favour of EVP, but EVP's first use
// in a process loads the configuration and the providers: 1.5 ms, half of a small conversion.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stddef.h>
#include <time.h>

static inline void reportconv_sha256_begin(SHA256_CTX *context) { SHA256_Init(context); }

static inline void reportconv_sha256_update(SHA256_CTX *context, const void *_Nullable bytes,
                                            size_t count) {
  SHA256_Update(context, bytes, count);
}

static inline void reportconv_sha256_end(SHA256_CTX *context, unsigned char *_Nullable digest) {
  SHA256_Final(digest, context);
}

// The options of every connection: TLS 1.2 or newer; no renegotiation, which no one needs since 1.3;
// buffers given back while a connection is idle; the bytes of a repeated write may have moved.
static inline int reportconv_context_harden(SSL_CTX *context) {
  SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                SSL_MODE_ENABLE_PARTIAL_WRITE);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
}

static inline int reportconv_set_server_name(SSL *session, const char *name) {
  return (int)SSL_set_tlsext_host_name(session, name);
}

static inline size_t reportconv_pending(BIO *bio) { return BIO_ctrl_pending(bio); }

static inline int reportconv_error_reason(unsigned long code) { return ERR_GET_REASON(code); }

static inline int reportconv_error_is_of_tls(unsigned long code) {
  return ERR_GET_LIB(code) == ERR_LIB_SSL;
}

static inline int reportconv_chain_count(const STACK_OF(X509) * chain) { return sk_X509_num(chain); }

static inline X509 *reportconv_chain_at(const STACK_OF(X509) * chain, int index) {
  return sk_X509_value(chain, index);
}

static inline STACK_OF(GENERAL_NAME) * reportconv_alternative_names(const X509 *certificate) {
  return (STACK_OF(GENERAL_NAME) *)X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
}

static inline int reportconv_names_count(const STACK_OF(GENERAL_NAME) * names) {
  return sk_GENERAL_NAME_num(names);
}

// The bytes of a DNS name (kind 1) or IP address (kind 2); kind 0 for all else.
static inline const unsigned char *reportconv_name_at(const STACK_OF(GENERAL_NAME) * names,
                                                      int index, int *kind, int *count) {
  const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, index);
  const ASN1_STRING *text = NULL;
  *kind = name->type == GEN_DNS ? 1 : name->type == GEN_IPADD ? 2 : 0;
  if (*kind == 1) text = name->d.dNSName;
  if (*kind == 2) text = name->d.iPAddress;
  *count = text ? ASN1_STRING_length(text) : 0;
  return text ? ASN1_STRING_get0_data(text) : NULL;
}

static inline int reportconv_day(const ASN1_TIME *time, int *year, int *month, int *day) {
  struct tm parts;
  if (ASN1_TIME_to_tm(time, &parts) != 1) return 0;
  *year = parts.tm_year + 1900;
  *month = parts.tm_mon + 1;
  *day = parts.tm_mday;
  return 1;
}

static inline void reportconv_names_free(STACK_OF(GENERAL_NAME) * names) {
  GENERAL_NAMES_free(names);
}

#endif
