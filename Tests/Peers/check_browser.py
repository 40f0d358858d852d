#!/usr/bin/env python3
"""Opens our HTML in headless Chromium: no program runs, no request leaves.

usage: check_browser.py REPORTCONV DOCUMENT...

Besides the documents, all files of Tests/Hostile with markup are converted: as pages, as pages without
their content security policy, as fragments in a page of another, and as changes. What each file would do
is to set the title of its page or to fetch an address of this machine; a page that does both must be seen to
do so, or the check proves nothing.
"""

import http.server
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "Hostile"))
import make_hostile  # noqa: E402

PATIENCE = 120
MARKED = (b"hostile", b"127.0.0.1:9", b"evil", b"alert(")
PROGRAMS = ["chromium", "chromium-browser", "google-chrome"]
# Stays below what a browser takes seconds for.
LARGEST = 60_000
ARCHIVES = re.compile("chunk|link|field-simple|outside-picture|hidden")
POLICY = rb'<meta http-equiv="Content-Security-Policy"[^>]*>'
CONTROL = "<img src='http://127.0.0.1:9/far/control'><script>document.title='hostile'</script>"
# Each page in turn in a frame of the same origin, where its programs could run; then its elements are used.
HARNESS = """<!doctype html><title>harness</title><body><script>
async function look(page) {
  const frame = document.createElement("iframe");
  const loaded = new Promise((done) => { frame.onload = done; setTimeout(done, 3000); });
  frame.src = "/page/" + page;
  document.body.append(frame);
  await loaded;
  const faults = [];
  const inside = frame.contentDocument;
  if (!inside) { faults.push("left its place"); frame.remove(); return faults; }
  for (const element of inside.querySelectorAll("*")) {
    for (const name of element.getAttributeNames())
      if (/^on/i.test(name)) faults.push("attribute " + name);
    if (/^(script|iframe|frame|object|embed|form|base|applet)$/i.test(element.localName)) faults.push("element " + element.localName);
    const protocol = element.protocol ?? "";
    if (element.href && !/^(https?|mailto|tel):$/.test(protocol)) faults.push("link " + element.href);
    for (const event of ["mouseover", "focus", "toggle", "error", "load"]) element.dispatchEvent(new Event(event));
    if (/^(button|summary|input)$/.test(element.localName)) element.click();
  }
  await new Promise((done) => setTimeout(done, 20));
  if (inside.title === "hostile" || document.title === "hostile") faults.push("ran a program");
  document.title = "harness";
  frame.remove();
  return faults;
}
(async () => {
  const found = {};
  for (let page = 0; page < COUNT; page++) found[page] = await look(page);
  await fetch("/done", { method: "POST", body: JSON.stringify(found) });
})();
</script>"""


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves the pages, and notes what else is asked for."""

    def do_GET(self):
        server = self.server
        match = re.fullmatch(r"/page/(\d+)", self.path)
        if self.path == "/":
            self.answer(HARNESS.replace("COUNT", str(len(server.pages))).encode())
        elif match:
            server.current = int(match[1])
            self.answer(server.pages[server.current][1])
        else:
            if self.path != "/favicon.ico":
                server.requests.append((server.current, self.path))
            self.send_error(404)

    def do_POST(self):
        self.server.found = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.answer(b"")
        self.server.done.set()

    def answer(self, data):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


def documents(paths, folder, port):
    """Puts the documents, and what was made to do harm, into a folder."""
    for path in paths:
        shutil.copy(path, folder)
    for name, _, outcome, data in make_hostile.cases():
        is_text = not data.startswith(b"PK")
        is_other = not any(mark in data for mark in MARKED) if is_text else not ARCHIVES.match(name)
        if outcome.startswith("error") or len(data) > LARGEST or is_other:
            continue
        (folder / name).write_bytes(data.replace(b"127.0.0.1:9/", f"127.0.0.1:{port}/".encode()) if is_text else data)


def pages(tool, folder, place):
    """What is made of the files: pairs of a title and HTML."""
    def convert(name, *options):
        subprocess.run([tool, "convert", folder, "--to", "html", "--output", place / name, *options], capture_output=True)
        return [(path.name, path.read_bytes()) for path in sorted((place / name).iterdir())]

    def without(pattern, data):
        return re.sub(pattern, b"", data, flags=re.S)

    for name, page in convert("pages"):
        yield f"{name}: page", page
        yield f"{name}: page without its policy", without(POLICY, page)
    for name, page in convert("fragments", "--fragment"):
        yield f"{name}: fragment", b"<!doctype html><title>host</title><body>" + page
    for path in sorted(folder.glob("*mutation*")) + sorted(folder.glob("*text-script*")):
        page = subprocess.run([tool, "diff", folder / "old.json", path, "--format", "html"], capture_output=True).stdout
        # The page of changes has a program of its own.
        yield f"{path.name}: changes", without(POLICY, without(rb"<script>\nconst changes.*?</script>", page))


def main():
    tool, *paths = sys.argv[1:]
    browser = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if browser is None:
        print("skipped: check_browser.py needs chromium, which is not there")
        return 0
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.requests, server.found, server.done, server.current = [], {}, threading.Event(), -1
    # Chromium's children may still write when it is gone.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder, port = Path(place) / "in", server.server_address[1]
        folder.mkdir()
        (folder / "old.json").write_text('{"findings": "Befund"}')
        documents(paths, folder, port)
        server.pages = list(pages(tool, folder, Path(place)))
        server.pages.append(("control", CONTROL.replace(":9/", f":{port}/").encode()))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        process = subprocess.Popen(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={place}/profile",
             "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--remote-debugging-port=0", f"http://127.0.0.1:{port}/"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        is_done = server.done.wait(PATIENCE)
        process.terminate()
        process.wait()
    return report(server) if is_done else fail("chromium did not come to an end")


def fail(message):
    print(message)
    return 1


def report(server):
    control = len(server.pages) - 1
    faults = {int(page): faults for page, faults in server.found.items() if faults}
    for page, path in server.requests:
        faults.setdefault(page, []).append(f"asked for {path}")
    seen = faults.pop(control, [])
    if "ran a program" not in seen or not any(fault.startswith("asked") for fault in seen):
        return fail(f"the page that runs and asks was not seen to do so: {seen}")
    for page, found in sorted(faults.items()):
        print(f"{server.pages[page][0]}: {', '.join(sorted(set(found)))}")
    print(f"chromium: {control - len(faults)} of {control} pages run nothing and ask for nothing")
    return 1 if faults else 0


sys.exit(main())
