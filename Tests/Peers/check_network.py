#!/usr/bin/env python3
"""Connects to servers that no one here wrote, good and bad, and fetches from them.

usage: check_network.py COMMAND...

Starts openssl s_server, nginx and proxies on free ports, writes what is to be expected of each into a table, and runs
the command, which is to test the table named by REPORTCONV_NETWORK_PEERS: a line a case, with the columns kind, name,
address, authorities, proxies (as NAME=VALUE, with spaces between), patience in seconds, expected result, and a part of
the expected message.
"""

import hashlib
import os
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import network_servers as servers
from network_authority import Authority


def main():
    processes = []
    # A thousand connections need more descriptors than is usual.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192) if most > 0 else 8192, most))

    def started(pair):
        processes.append(pair[0])
        return pair[1]

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # nginx reads as another user where it is started by root.
        folder.chmod(0o755)
        try:
            table = folder / "cases.tsv"
            table.write_text("".join("\t".join(map(str, case)) + "\n" for case in cases(folder, started)))
            environment = dict(os.environ, REPORTCONV_NETWORK_PEERS=str(table),
                               SSL_CERT_FILE=str(folder / "trusted" / "root.pem"), SSL_CERT_DIR=str(folder / "none"))
            status = subprocess.run(sys.argv[1:], env=environment).returncode
        finally:
            for process in processes:
                process.terminate()
    sys.exit(status)


def cases(folder, started):
    trusted, unknown = Authority(folder, "trusted"), Authority(folder, "unknown")
    good = trusted.issue("good", "DNS:localhost, IP:127.0.0.1")
    ca = trusted.certificate

    def server(certificate, *options):
        return started(servers.s_server(*certificate, *options))

    def dial(name, port, expected="open", words="", host="localhost", authorities=ca, proxies=""):
        return "dial", name, f"wss://{host}:{port}/", authorities, proxies, 0, expected, words

    def fetch(name, port, path, expected, words="", proxies="", patience=0):
        return "fetch", name, f"https://localhost:{port}{path}?sig=secret", ca, proxies, patience, expected, words

    old = ("-tls1_1", "-cipher", "ALL@SECLEVEL=0")
    yield dial("a good certificate", server(good))
    yield dial("a good certificate of an authority of the system", server(good), authorities="")
    yield dial("an IP address in the certificate", server(good), host="127.0.0.1")
    yield dial("TLS 1.2", server(good, "-tls1_2"))
    yield dial("TLS 1.3", server(good, "-tls1_3"))
    yield dial("TLS 1.1 only", server(good, *old), "tlsTooOld", "speaks no TLS 1.2 or newer")
    yield dial("an expired certificate", server(trusted.issue("expired", "DNS:localhost", end="20210131000000Z")),
               "certificateExpired", "the certificate of localhost expired on 2021-01-31")
    yield dial("a certificate of the future", server(trusted.issue("future", "DNS:localhost", start="20980101000000Z")),
               "certificateExpired", "not valid before 2098-01-01")
    yield dial("another host's certificate", server(trusted.issue("other", "DNS:a.example, DNS:*.b.example")),
               "certificateName", "is for other names (a.example, *.b.example)")
    yield dial("an IP address that is not in the certificate", server(trusted.issue("named", "DNS:localhost")),
               "certificateName", "is for other names (localhost)", host="127.0.0.1")
    yield dial("an unknown authority", server(unknown.issue("good", "DNS:localhost")),
               "certificateUntrusted", "not trusted (issuer: unknown): give --ca-file")
    yield dial("a weak key", server(trusted.issue("weak", "DNS:localhost", bits=1024), "-cipher", "ALL@SECLEVEL=0"),
               "certificateBad", "too weak")
    yield dial("a web server without TLS", servers.serve(servers.web), "tlsFailed", "does not speak TLS")
    yield dial("a silent server", servers.serve(servers.silent), "timedOut", "did not answer in time")

    document = folder / "report.docx"
    noise = random.Random(1).randbytes(3_000_000)
    document.write_bytes(b"PK\3\4" + bytes(26) + b"[Content_Types].xml" + noise)
    digest = hashlib.sha256(document.read_bytes()).hexdigest()
    web = started(servers.nginx(folder, *good, document))
    yield fetch("a document", web, "/report.docx", digest)
    yield fetch("a redirect", web, "/moved", digest)
    yield fetch("a redirect in circles", web, "/round", "tooManyRedirects")
    yield fetch("a redirect into a private network", web, "/inside", "hostileRedirect", "not public")
    yield fetch("a redirect without encryption", web, "/plain", "hostileRedirect", "not encrypted")
    yield fetch("a refused address", web, "/expired", "expired", "403")
    yield fetch("a missing document", web, "/nothing", "expired", "404")
    yield fetch("a document that is gone", web, "/gone", "expired", "410")
    yield fetch("a busy server", web, "/busy", "httpStatus", "503")
    yield fetch("a page in place of the document", web, "/login.html", "notADocument", "a web page")
    broken = servers.relay(web, [200_000, 700_000, 5, 1_500_000])
    yield fetch("a connection that breaks four times", broken, "/report.docx", digest, patience=60)
    yield fetch("a connection that always breaks", servers.relay(web, [200_000] * 50), "/report.docx", "truncated")
    yield fetch("an end that TLS did not announce", servers.cut_short(*good), "/", "truncated")

    # This machine is never reached through a proxy, so the host is another: the proxy knows where it is.
    known = trusted.issue("behind", "DNS:behind.example")
    behind = server(known)
    via = servers.Proxy(behind)
    locked = servers.Proxy(behind, login="doctor:p@ss")
    secure = servers.Proxy(behind, certificate=good)
    yield dial("a proxy", 443, host="behind.example", proxies=f"HTTPS_PROXY=http://127.0.0.1:{via.port}")
    yield dial("a proxy over TLS", 443, host="behind.example", proxies=f"HTTPS_PROXY=https://localhost:{secure.port}")
    yield dial("a proxy with a password", 443, host="behind.example",
               proxies=f"ALL_PROXY=http://doctor:p%40ss@127.0.0.1:{locked.port}")
    yield dial("a proxy that wants a password", 443, "proxyLogin", "name and password", host="behind.example",
               proxies=f"HTTPS_PROXY=http://127.0.0.1:{locked.port}")
    yield dial("another host behind a proxy", 443, "certificateName", "(behind.example)", host="other.example",
               proxies=f"HTTPS_PROXY=http://127.0.0.1:{via.port}")
    refusing = servers.Proxy(behind, answer="HTTP/1.1 403 Forbidden")
    yield dial("a proxy that refuses", 443, "proxyRefused", "403", host="behind.example",
               proxies=f"HTTPS_PROXY=http://127.0.0.1:{refusing.port}")
    yield dial("a proxy that is none", 443, "timedOut", "did not answer", host="behind.example",
               proxies=f"HTTPS_PROXY=http://127.0.0.1:{servers.serve(servers.silent)}")
    yield dial("a host that is reached without the proxy", server(good),
               proxies=f"HTTPS_PROXY=http://127.0.0.1:{refusing.port} NO_PROXY=localhost")
    yield "idle", "a thousand idle connections over TLS", f"wss://localhost:{web}/", ca, "", 0, "98304", ""


if __name__ == "__main__":
    main()
