"""Fields, legacy form fields, links and bookmarks (ECMA-376 part 1, 17.16)."""

from .markup import el, run, runs


def simple_field(instruction, result):
    return el("w:fldSimple", run(result), instr=f" {instruction} ")


def complex_field(instruction, *result, form_data=None):
    """A field over several runs. Without a result there is no separator either, as Word writes a form check box."""
    separated = [run(el("w:fldChar", fldCharType="separate")), *runs(result)] if result else []
    return [
        run(el("w:fldChar", form_data, fldCharType="begin")),
        run(el("w:instrText", f" {instruction} ", xml_space="preserve")),
        *separated,
        run(el("w:fldChar", fldCharType="end")),
    ]


def form_data(name, control):
    return el("w:ffData", el("w:name", val=name), el("w:enabled"), el("w:calcOnExit", val=0), control)


def form_check_box(name, checked):
    control = el("w:checkBox", el("w:sizeAuto"), el("w:default", val=0), el("w:checked", val=int(checked)))
    return complex_field("FORMCHECKBOX", form_data=form_data(name, control))


def form_text(name, result):
    return complex_field("FORMTEXT", result, form_data=form_data(name, el("w:textInput")))


def form_drop_down(name, entries, chosen):
    """The chosen entry is named by its index only: there is no result run."""
    control = el("w:ddList", el("w:result", val=chosen), [el("w:listEntry", val=entry) for entry in entries])
    return complex_field("FORMDROPDOWN", form_data=form_data(name, control))


def page_numbers(page="1", pages="1", between=" / "):
    return [complex_field("PAGE", page), run(between), complex_field("NUMPAGES", pages)]


def external_link(relationship, content):
    return el("w:hyperlink", run(content, style="Hyperlink"), r_id=relationship, history=1)


def internal_link(bookmark, content):
    return el("w:hyperlink", run(content, style="Hyperlink"), anchor=bookmark, history=1)


def bookmarked(name, number, *inlines):
    return [el("w:bookmarkStart", id=number, name=name), *runs(inlines), el("w:bookmarkEnd", id=number)]
