// What Swift calls of OpenSSL: libcrypto's digests and certificates, libssl's sessions, and the
// macros among both, which Swift cannot see, as functions.
#ifndef REPORTCONV_COPENSSL_SHIM_H
#define REPORTCONV_COPENSSL_SHIM_H

// The low-level SHA-256 calls are deprecated since OpenSSL 3.0 in favour of EVP, but EVP's first use
// in a process loads the configuration and the providers: 1.5 ms, half of a small conversion.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <stddef.h>
#include <string.h>
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

// Year, month, day, hour, minute and second in UTC.
static inline int reportconv_moment(const ASN1_TIME *time, int *parts) {
  struct tm all;
  if (ASN1_TIME_to_tm(time, &all) != 1) return 0;
  parts[0] = all.tm_year + 1900;
  parts[1] = all.tm_mon + 1;
  parts[2] = all.tm_mday;
  parts[3] = all.tm_hour;
  parts[4] = all.tm_min;
  parts[5] = all.tm_sec;
  return 1;
}

static inline void reportconv_names_free(STACK_OF(GENERAL_NAME) * names) {
  GENERAL_NAMES_free(names);
}

// A name in one line (RFC 2253) of UTF-8, with control characters escaped.
static inline char *reportconv_name_text(const X509_NAME *name, size_t *count) {
  BIO *bio = BIO_new(BIO_s_mem());
  if (!bio) return NULL;
  unsigned long form = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
  char *bytes = NULL;
  char *copy = NULL;
  if (X509_NAME_print_ex(bio, name, 0, form) >= 0) {
    long size = BIO_get_mem_data(bio, &bytes);
    if (size >= 0 && (copy = (char *)OPENSSL_malloc((size_t)size + 1))) {
      memcpy(copy, bytes, (size_t)size);
      *count = (size_t)size;
    }
  }
  BIO_free(bio);
  return copy;
}

// The serial number in decimal digits.
static inline char *reportconv_serial_text(const X509 *certificate) {
  BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), NULL);
  char *text = number ? BN_bn2dec(number) : NULL;
  BN_free(number);
  return text;
}

static inline void reportconv_free(void *memory) { OPENSSL_free(memory); }

// Whether a certificate may be used for what an object identifier in digits names; -1 where it says
// nothing about its uses.
static inline int reportconv_has_extended_usage(const X509 *certificate, const char *usage) {
  EXTENDED_KEY_USAGE *usages =
      (EXTENDED_KEY_USAGE *)X509_get_ext_d2i(certificate, NID_ext_key_usage, NULL, NULL);
  if (!usages) return X509_get_ext_by_NID(certificate, NID_ext_key_usage, -1) < 0 ? -1 : 0;
  int found = 0;
  for (int index = 0; index < sk_ASN1_OBJECT_num(usages) && !found; index++) {
    char digits[80];
    OBJ_obj2txt(digits, sizeof digits, sk_ASN1_OBJECT_value(usages, index), 1);
    found = strcmp(digits, usage) == 0;
  }
  EXTENDED_KEY_USAGE_free(usages);
  return found;
}

static inline int reportconv_key_is_rsa(const EVP_PKEY *key) {
  return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
}

static inline int reportconv_key_is_ec(const EVP_PKEY *key) {
  return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
}

static inline int reportconv_rsa_number(const EVP_PKEY *key, const char *name, unsigned char *bytes,
                                        int count) {
  BIGNUM *number = NULL;
  if (EVP_PKEY_get_bn_param(key, name, &number) != 1) return 0;
  int done = BN_bn2binpad(number, bytes, count) == count;
  BN_free(number);
  return done;
}

// Lets an authority without a list of revoked certificates pass: nothing is known of what it revoked,
// but those above it may have lists.
static inline int reportconv_missing_list_passes(int is_good, X509_STORE_CTX *context) {
  if (is_good || X509_STORE_CTX_get_error(context) != X509_V_ERR_UNABLE_TO_GET_CRL) return is_good;
  X509_STORE_CTX_set_error(context, X509_V_OK);
  return 1;
}

static inline void reportconv_let_missing_lists_pass(X509_STORE_CTX *context) {
  X509_STORE_CTX_set_verify_cb(context, reportconv_missing_list_passes);
}

// The DER form of ECDSA's two numbers, which XML signatures put side by side (RFC 4050, 3.3).
static inline int reportconv_ecdsa_to_der(const unsigned char *sides, int side,
                                          unsigned char **der) {
  ECDSA_SIG *signature = ECDSA_SIG_new();
  BIGNUM *r = BN_bin2bn(sides, side, NULL);
  BIGNUM *s = BN_bin2bn(sides + side, side, NULL);
  int count = -1;
  if (signature && r && s && ECDSA_SIG_set0(signature, r, s) == 1) {
    r = s = NULL;
    count = i2d_ECDSA_SIG(signature, der);
  }
  BN_free(r);
  BN_free(s);
  ECDSA_SIG_free(signature);
  return count;
}

// ECDSA's two numbers side by side, each of `side` bytes.
static inline int reportconv_ecdsa_from_der(const unsigned char *der, long count,
                                            unsigned char *sides, int side) {
  ECDSA_SIG *signature = d2i_ECDSA_SIG(NULL, &der, count);
  if (!signature) return 0;
  int done = BN_bn2binpad(ECDSA_SIG_get0_r(signature), sides, side) == side &&
             BN_bn2binpad(ECDSA_SIG_get0_s(signature), sides + side, side) == side;
  ECDSA_SIG_free(signature);
  return done;
}

static inline int reportconv_chain_push(STACK_OF(X509) * chain, X509 *certificate) {
  return X509_up_ref(certificate) == 1 && sk_X509_push(chain, certificate) > 0;
}

static inline STACK_OF(X509) * reportconv_chain_new(void) { return sk_X509_new_null(); }

static inline void reportconv_chain_free(STACK_OF(X509) * chain) {
  sk_X509_pop_free(chain, X509_free);
}

// Whether a key and a certificate belong together.
static inline int reportconv_key_fits(const X509 *certificate, const EVP_PKEY *key) {
  return X509_check_private_key(certificate, key) == 1;
}

// A PEM file's password comes from the caller alone: OpenSSL's own way would ask at the terminal.
static inline int reportconv_password(char *buffer, int size, int isWriting, void *password) {
  (void)isWriting;
  if (!password) return -1;
  size_t count = strlen((const char *)password);
  if (count > (size_t)size) return -1;
  memcpy(buffer, password, count);
  return (int)count;
}

static inline EVP_PKEY *reportconv_read_key(BIO *bio, const char *_Nullable password) {
  return PEM_read_bio_PrivateKey(bio, NULL, reportconv_password, (void *)password);
}

static inline X509 *reportconv_read_certificate(BIO *bio) {
  return PEM_read_bio_X509(bio, NULL, reportconv_password, NULL);
}

static inline X509_CRL *reportconv_read_revocations(BIO *bio) {
  return PEM_read_bio_X509_CRL(bio, NULL, reportconv_password, NULL);
}

#endif
