"""Reports, messages and lines of JSON made to do harm."""

import base64
import hashlib
import json

import hostile_docx
from hostile_docx import paragraph
from hostile_zip import docx

RUN = "document.title='hostile'"
FAR = "http://127.0.0.1:9/far"


def report(blocks=(), **more):
    """A canonical report."""
    sections = [{"level": 1, "field": "findings", "heading": ["Befund"], "blocks": list(blocks)}]
    return {"schema": "reportconv.report", "version": "1.0", "sections": sections, **more}


def text(*content):
    return {"type": "paragraph", "content": list(content)}


def encoded(value):
    return json.dumps(value).encode()


def table(cell, rows=1):
    return {"type": "table", "rows": [{"cells": [{"blocks": [], **cell}]}] * rows}


def with_image(kind, data):
    """A report that shows an image of a kind."""
    shown = image(kind, data)
    return report([text({"type": "image", "resource": shown["id"]})], resources={"images": [shown]})


def image(kind, data):
    return {"id": hashlib.sha256(data).hexdigest(), "mediaType": kind, "bytes": base64.b64encode(data).decode()}


def shapes():
    yield "deep", "190,000 lists in one another", "report", b"[" * 190_000
    yield "deep-objects", "30,000 objects in one another", "error limitExceeded", b'{"a":' * 30_000
    yield "deep-closed", "90,000 lists in one another that end", "report", b"[" * 90_000 + b"]" * 90_000
    yield "wide", "60,000 numbers", "finding formatMismatch", b"[" + b"1," * 60_000 + b"1]"
    yield "keys", "20,000 members", "error notAReport", encoded({f"k{n}": n for n in range(12_000)})
    yield "keys-same", "one member 20,000 times", "error malformedJSON", b"{" + b'"a":1,' * 25_000 + b'"a":1}'
    yield "text", "a text that stays open", "error malformedJSON", b'{"findings":"' + b"a" * 190_000
    yield "number", "a number of 190,000 digits", "finding malformedStructure", b'{"findings":' + b"9" * 190_000 + b"}"
    yield "exponent", "a number beyond all", "finding malformedStructure", b'{"findings":1e999999999}'
    yield "surrogate", "half a character", "error malformedJSON", b'{"findings":"\\ud800"}'
    yield "control", "control characters", "error unknownFormat", b'{"findings":"a\0b"}'
    yield "after", "something behind the value", "error malformedJSON", b'{"findings":"a"} {"findings":'
    yield "utf16", "JSON in UTF-16", "error malformedJSON", '{"findings":"a"}'.encode("utf-16")
    yield "literals", "a word that is none", "error malformedJSON", b'{"findings":' + b"nul" * 50_000
    yield "prototype", "members with names of scripts", "error notAReport", b'{"__proto__":{"a":1},"constructor":"x"}'
    yield "fields-script", "scripts in the fields", "report", encoded(
        {"findings": f"</script><script>{RUN}</script><img src=x onerror={RUN}>", "history": "{\\object\\objupdate}"})
    yield "fields-deep", "a field of 500 levels", "report", encoded({"findings": nested_text(200)})


def nested_text(depth):
    value = "a"
    for _ in range(depth):
        value = {"a": value}
    return value


def reports():
    for name, attack, outcome, value in [
            ("version", "a newer version", "error unsupportedVersion", report(version="99.0")),
            ("span", "a cell over 10^9 columns", "error notAReport", report([table({"columnSpan": 10**9})])),
            ("span-rows", "a cell over 10^9 rows", "error notAReport", report([table({"rowSpan": 10**9})])),
            ("span-negative", "a cell over -1 columns", "error notAReport", report([table({"columnSpan": -1})])),
            ("spans", "2,000 rows of 1,000 columns", "report", report([table({"columnSpan": 1000}, 3_000)])),
            ("widths", "columns wider than all", "report", report([{**table({}), "columnWidths": [2**53, 1]}])),
            ("headers", "more header rows than rows", "report", report([{**table({}), "headerRows": 10**9}])),
            ("level", "a section of level 10^9", "error notAReport", report(
                sections=[{"level": 10**9, "field": "findings", "blocks": []}])),
            ("field", "a field that does not exist", "error notAReport", report(
                sections=[{"level": 1, "field": "\"><script>", "blocks": []}])),
            ("note", "a note that holds itself", "report", report([text({"type": "note", "id": "n"})], resources={"notes": [
                {"id": "n", "kind": "footnote", "label": "1", "blocks": [text({"type": "note", "id": "n"})]}]})),
            ("note-missing", "a note that does not exist", "report", report([text({"type": "note", "id": "n"})])),
            ("link", "links that run", "report", report([text(*[
                {"type": "link", "target": target, "content": ["a"]} for target in [
                    f"javascript:{RUN}", f"data:text/html,<script>{RUN}</script>", "file:///etc/passwd", "\\\\host\\share",
                    f"#\"><script>{RUN}</script>", f"http://a.example/\" onclick=\"{RUN}"]])])),
            ("media", "an image that is a page", "report", with_image("text/html", f"<script>{RUN}</script>".encode())),
            ("media-markup", "a kind of image that is markup", "report", with_image(f"image/png\" onerror=\"{RUN}", b"a")),
            ("media-svg", "a drawing with a script", "report", with_image("image/svg+xml", f"<svg onload=\"{RUN}\"/>".encode())),
            ("pixels", "an image that claims 100,000 pixels each way", "error limitExceeded",
             with_image("image/png", hostile_docx.png(100_000, 100_000))),
            ("colour", "a colour that is a request", "error notAReport", report([text(
                {"type": "text", "text": "a", "color": f"red;background:url({FAR})"})])),
            ("language", "a language that is markup", "report", report([text("a")], language=f"\"><script>{RUN}</script>")),
            ("title", "a title that is markup", "report", report(
                [text("a")], title=f"</title><script>{RUN}</script>", author=f"\"><script>{RUN}</script>")),
            ("anchor", "an anchor that is markup", "report", report([text(
                {"type": "anchor", "name": f"\"><script>{RUN}</script>"}, {"type": "anchor", "name": "rc-note-1"})])),
            ("result", "the result of a field that acts", "report", report([text(
                {"type": "fieldResult", "kind": "DDEAUTO cmd", "content": ["a"]})])),
            ("control", "a control that is markup", "error notAReport", report([text("a")], sections=[{
                "level": 1, "field": "findings", "blocks": [text("a")], "control": {"tag": f"\"/><script>{RUN}</script>"}}])),
            ("sources", "a source that is markup", "error notAReport", report([text("a")], sources=[
                {"format": "\"><script>", "size": -1, "sha256": "../../x"}])),
            ("base64", "an image that is no base64", "error notAReport", report(resources={"images": [
                {"id": "i", "mediaType": "image/png", "bytes": "\"><script>"}]}))]:
        yield f"report-{name}", attack, outcome, encoded(value)
    deep = {"level": 1, "field": "findings", "blocks": []}
    for _ in range(240):
        deep = {"level": 1, "field": "findings", "blocks": [], "subsections": [deep]}
    yield "report-deep", "sections in sections", "report", encoded(report(sections=[deep]))
    block = text("a")
    for _ in range(100):
        block = {"type": "table", "rows": [{"cells": [{"blocks": [block]}]}]}
    yield "report-tables", "tables in tables", "error limitExceeded", encoded(report([block]))


def message(**more):
    return {"type": "report_ready", "url": "https://reports.example/a.docx", "plaintext_report": "a", **more}


def messages():
    bomb = base64.b64encode(docx("<w:p><w:r><w:t>" + "a" * 90_000_000 + "</w:t></w:r></w:p>")).decode()
    for name, attack, outcome, value in [
            ("file", "a document in a file", "finding externalContent", message(url="file:///etc/passwd")),
            ("script", "a document that is a script", "finding externalContent", message(url=f"javascript:{RUN}")),
            ("html", "a page that runs", "finding activeContent", message(html_content=f"<p>a<script>{RUN}</script>")),
            ("rtf", "RTF that updates itself", "finding activeContent", message(
                rtf_report=r"{\rtf1{\object\objautlink\objupdate{\*\objclass X}{\*\objdata 00}{\result a}}}")),
            ("rtf-deep", "RTF of 180,000 groups", "finding externalContent", message(rtf_report=r"{\rtf1 " + "{" * 180_000)),
            ("html-deep", "a page of 35,000 levels", "finding externalContent", message(html_content="<div>" * 35_000)),
            ("bomb", "an archive instead of a page", "finding externalContent", message(html_content=bomb)),
            ("types", "payloads of other types", "error notAReport", message(html_content=7, rtf_report=[], plaintext_report=None)),
            ("id", "a name that leads out", "finding externalContent", message(id="../../../../tmp/hostile", report_id="/tmp/x")),
            ("none", "no payloads", "error notAReport", {"type": "report_ready"}),
            ("json", "fields beyond all", "finding externalContent", message(json_report={"findings": nested_text(200)}))]:
        yield f"message-{name}", attack, outcome, encoded(value)


def lines():
    good = encoded({"findings": "a"})
    yield "lines-many", "1,000 reports in one file", "error severalReports", b"\n".join([good] * 1_000)
    yield "lines-broken", "a broken line among good ones", "error severalReports", b"\n".join([good, b'{"findings":', good])
    yield "lines-deep", "a line of 90,000 lists among good ones", "error severalReports", b"\n".join([good, b"[" * 90_000, good])


def cases():
    for group in (shapes, reports, messages):
        for name, attack, outcome, data in group():
            yield f"json-{name}.json", attack, outcome, data
    for name, attack, outcome, data in lines():
        yield f"json-{name}.ndjson", attack, outcome, data
