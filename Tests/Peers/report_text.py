"""The words of a canonical report, in the order in which a reader of the page meets them."""

import json
import subprocess


def report(tool, path):
    """The canonical report that the program reads from a file, with all tracked changes."""
    run = subprocess.run(
        [tool, "convert", str(path), "--to", "json", "--track-changes", "all"],
        check=True, capture_output=True)
    return json.loads(run.stdout)


def words(report):
    """The words: page headers, sections, notes, comments, page footers."""
    return text(report).split()


def text(report):
    lines = []
    for region in report.get("headers", []):
        lines += blocks(region["blocks"])
    for section in report.get("sections", []):
        lines += section_lines(section)
    resources = report.get("resources", {})
    for item in resources.get("notes", []) + resources.get("comments", []):
        lines += blocks(item.get("blocks", []))
    for region in report.get("footers", []):
        lines += blocks(region["blocks"])
    return "\n".join(lines)


def section_lines(section):
    heading = (section.get("label") or "") + " " + inlines(section.get("heading", []))
    lines = [heading] if heading.strip() else []
    lines += blocks(section.get("blocks", []))
    for below in section.get("subsections", []):
        lines += section_lines(below)
    return lines


def blocks(items):
    lines = []
    for block in items:
        kind = block["type"]
        if kind == "paragraph":
            lines.append(inlines(block.get("content", [])))
        elif kind == "preformatted":
            lines.append(block["text"])
        elif kind == "list":
            for item in block["items"]:
                lines.append(" ".join([item.get("label", "")] + blocks(item.get("blocks", []))))
        elif kind == "table":
            for row in block["rows"]:
                for cell in row["cells"]:
                    lines += blocks(cell.get("blocks", []))
        elif kind == "group":
            lines += blocks(block.get("blocks", []))
    return lines


def inlines(items):
    return "".join(map(inline, items))


def inline(item):
    if isinstance(item, str):
        return item
    kind = item["type"]
    if kind == "text":
        return item["text"]
    if kind in ("lineBreak", "tab"):
        return "\n"
    if kind == "checkBox":
        return "☒" if item.get("ticked") else "☐"
    if kind == "image":
        return item.get("alternativeText", "")
    if kind == "ruby":
        return inlines(item.get("base", [])) + " (" + inlines(item.get("annotation", [])) + ")"
    return inlines(item.get("content", []))
