"""Servers for check_network.py: openssl s_server, nginx, and small ones for what those two do not do wrong."""

import base64
import re
import socket
import ssl
import subprocess
import threading
from pathlib import Path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def s_server(certificate, key, *options, host="127.0.0.1"):
    """openssl's own server on a free port; gives the process and the port."""
    process = subprocess.Popen(
        ["openssl", "s_server", "-accept", f"{host}:0", "-cert", certificate, "-key", key, *options],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for line in process.stdout:
        if found := re.match(rb"ACCEPT .*:(\d+)", line):
            # Read on, or the server stops when the pipe is full.
            threading.Thread(target=process.stdout.read, daemon=True).start()
            return process, int(found[1])
    raise SystemExit("openssl s_server did not start")


def nginx(folder: Path, certificate, key, document: Path):
    """nginx with one address for each kind of answer; gives the process and the port."""
    port = free_port()
    html = folder / "html"
    html.mkdir()
    (html / "report.docx").write_bytes(document.read_bytes())
    (html / "login.html").write_text("<!DOCTYPE html><title>Log in</title>")
    configuration = folder / "nginx.conf"
    configuration.write_text(f"""
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_rlimit_nofile 8192;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  client_header_timeout 300s;
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_certificate {certificate};
    ssl_certificate_key {key};
    root {html};
    location = /expired {{ return 403; }}
    location = /gone {{ return 410; }}
    location = /busy {{ add_header Retry-After 7 always; return 503; }}
    location = /moved {{ return 302 /report.docx; }}
    location = /round {{ return 302 /round; }}
    location = /inside {{ return 302 https://169.254.169.254/latest; }}
    location = /plain {{ return 302 http://localhost:{port}/report.docx; }}
  }}
}}
""")
    process = subprocess.Popen(["nginx", "-c", configuration, "-e", folder / "error.log"], stderr=subprocess.DEVNULL)
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return process, port
        except ConnectionRefusedError:
            threading.Event().wait(0.05)
    raise SystemExit((folder / "error.log").read_text())


def serve(handle):
    """Calls a function with each connection, in a thread of its own; gives the port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=handle, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return listener.getsockname()[1]


def silent(connection):
    """Accepts and says nothing until the other side leaves."""
    while connection.recv(65536):
        pass
    connection.close()


def web(connection):
    """Answers anything with an error of HTTP."""
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    connection.close()


def cut_short(certificate, key):
    """A TLS server whose answer, with no length announced, ends without close_notify."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def handle(connection):
        stream = context.wrap_socket(connection, server_side=True)
        stream.recv(65536)
        stream.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nPK\3\4word/half of it")
        # Closes TCP alone: a cut cable looks like this.
        socket.socket.close(stream)

    return serve(handle)


def copy(source, target, limit=None):
    """Copies bytes until the end, or until so many were copied: then both connections break."""
    count = 0
    try:
        while data := source.recv(65536):
            target.sendall(data)
            count += len(data)
            if limit is not None and count >= limit:
                break
    except OSError:
        pass
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def relay(port, limits):
    """Passes connections on to a port; each takes the next limit of what may come back, then there is none."""
    limits = list(limits)

    def handle(connection):
        limit = limits.pop(0) if limits else None
        server = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=copy, args=(connection, server), daemon=True).start()
        copy(server, connection, limit)

    return serve(handle)


class Proxy:
    """An HTTP proxy that knows CONNECT; gives each host the same server on this machine."""

    def __init__(self, target, login=None, certificate=None, answer=None):
        self.target = target
        self.login = login and "Basic " + base64.b64encode(login.encode()).decode()
        self.answer = answer
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(*certificate)
        self.port = serve(self.handle)

    def handle(self, connection):
        if self.context:
            connection = self.context.wrap_socket(connection, server_side=True)
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(65536)
        lines = head.decode().split("\r\n")
        login = next((line.partition(": ")[2] for line in lines if line.lower().startswith("proxy-authorization:")), None)
        if self.answer or not lines[0].startswith("CONNECT ") or login != self.login:
            connection.sendall((self.answer or "HTTP/1.1 407 Who are you").encode() + b"\r\n\r\n")
            connection.close()
            return
        server = socket.create_connection(("127.0.0.1", self.target))
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        threading.Thread(target=copy, args=(connection, server), daemon=True).start()
        copy(server, connection)
