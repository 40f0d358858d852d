#!/bin/sh
# Makes a fictitious authority, a signer with a certificate of hers, and a signed report.
#
# usage: samples/signed/make.sh REPORTCONV
#
# The keys protect nothing: they are published here.
set -eu
tool=$(realpath "$1")
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out "$1" 2> "$work/log"; }

key "$work/authority.key"
openssl req -x509 -new -key "$work/authority.key" -days 36500 -out authority.pem \
  -subj '/C=LU/O=Autorité Exemple/CN=Exemple Root' -utf8 \
  -addext 'keyUsage=critical,keyCertSign,cRLSign'
key signer.key
openssl req -new -key signer.key -out "$work/signer.csr" -utf8 \
  -subj '/C=LU/O=Centre d’imagerie Exemple/CN=Dr Anne Modèle'
printf '%s\n' 'basicConstraints=critical,CA:FALSE' \
  'keyUsage=critical,digitalSignature,nonRepudiation' 'extendedKeyUsage=emailProtection' \
  > "$work/extensions"
openssl x509 -req -in "$work/signer.csr" -CA authority.pem -CAkey "$work/authority.key" \
  -set_serial 1001 -days 36500 -extfile "$work/extensions" -out signer.pem 2> "$work/log"
chmod 600 signer.key
"$tool" sign ../ct-thorax-fr.docx --key signer.key --certificate signer.pem \
  --at 2026-11-27T19:00:00Z --output ct-thorax-fr-signed.docx --force
