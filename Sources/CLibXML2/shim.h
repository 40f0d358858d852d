// What Swift calls of libxml2. Errors are read here because their C type gained a `const` in 2.12.
#ifndef REPORTCONV_CLIBXML2_SHIM_H
#define REPORTCONV_CLIBXML2_SHIM_H

// Debian's libxml2 is built with ICU, whose headers are not those of Foundation's ICU: one file cannot
// see both. What they declare here are the last members of structures that Swift does not touch.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <string.h>

static inline void reportconv_xml_say_nothing(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// Faults of encodings go past the handlers of a parser: libxml2 would print them, with bytes of the
// document. The function that prints is one a thread.
static inline void reportconv_xml_silence(void) {
  xmlSetGenericErrorFunc(NULL, reportconv_xml_say_nothing);
}

// A push parser that reports elements and text to `sax`, never to standard error, and that loads
// nothing from outside. Documents have no entities beyond the five of XML: none is declared, and
// "replacing entities" only means that an ampersand in an attribute comes out as one, not as &#38;.
static inline xmlParserCtxtPtr reportconv_xml_create(xmlSAXHandler *sax) {
  xmlInitParser();
  sax->initialized = XML_SAX2_MAGIC;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(sax, NULL, NULL, 0, NULL);
  int options = XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  if (parser) xmlCtxtUseOptions(parser, options);
  return parser;
}

// Frees a parser. Before it learns that a document type declaration is refused, libxml2 may have
// made a document for the entities declared there, which it frees at the end of a whole document
// only.
static inline void reportconv_xml_free(xmlParserCtxtPtr parser) {
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
}

// Parses the next bytes, telling `context` of what they hold.
static inline void reportconv_xml_parse(xmlParserCtxtPtr parser, void *context, const char *bytes,
                                        int count, int isLast) {
  reportconv_xml_silence();
  parser->userData = context;
  xmlParseChunk(parser, bytes, count, isLast);
  parser->userData = NULL;
}

static inline int reportconv_xml_failed(xmlParserCtxtPtr parser) {
  return !parser->wellFormed;
}

// The encoding that is read, or else the one that is declared; NULL where there is none yet. The first
// bytes alone can tell an encoding that no one declares.
static inline const char *reportconv_xml_encoding(xmlParserCtxtPtr parser) {
  xmlParserInputPtr input = parser->input;
  if (input && input->buf && input->buf->encoder) return input->buf->encoder->name;
  if (parser->encoding) return (const char *)parser->encoding;
  return input ? (const char *)input->encoding : NULL;
}

static inline int reportconv_xml_error_line(xmlParserCtxtPtr parser) {
  return parser->lastError.line;
}

static inline int reportconv_xml_error_column(xmlParserCtxtPtr parser) {
  return parser->lastError.int2;
}

static inline const char *reportconv_xml_error_message(xmlParserCtxtPtr parser) {
  return parser->lastError.message;
}

static inline int reportconv_xml_line(xmlParserCtxtPtr parser) {
  return parser->input ? parser->input->line : 0;
}

static inline int reportconv_xml_column(xmlParserCtxtPtr parser) {
  return parser->input ? parser->input->col : 0;
}

// A parser of HTML that reports elements and text to `sax` only: it makes no tree, adds no elements,
// prints nothing and loads nothing.
static inline htmlParserCtxtPtr reportconv_html_create(const xmlSAXHandler *sax) {
  xmlInitParser();
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  if (parser && parser->sax) memcpy(parser->sax, sax, sizeof(xmlSAXHandler));
  return parser;
}

// Parses a piece of a page from its beginning to its end.
static inline void reportconv_html_parse(htmlParserCtxtPtr parser, void *context,
                                         const char *bytes, int count) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED | HTML_PARSE_NODEFDTD;
  reportconv_xml_silence();
  parser->userData = context;
  xmlDocPtr document = htmlCtxtReadMemory(parser, bytes, count, NULL, "UTF-8", options);
  if (document) xmlFreeDoc(document);
  parser->userData = NULL;
}

// A whole document as a tree. Nothing is loaded and no entity is put in its place; a document with a
// type declaration must have been refused before.
static inline xmlDocPtr reportconv_xml_tree(const char *bytes, int count) {
  xmlInitParser();
  reportconv_xml_silence();
  return xmlReadMemory(bytes, count, NULL, NULL,
                       XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
}

// The node behind another in the order of the document, below an element; NULL at the end.
static inline xmlNodePtr reportconv_xml_next(xmlNodePtr node, xmlNodePtr element) {
  if (node->children) return node->children;
  while (node != element && !node->next) node = node->parent;
  return node == element ? NULL : node->next;
}

// Marks an element and all nodes below it with the element itself, so that no look has to climb.
static inline void reportconv_xml_mark(xmlNodePtr element) {
  for (xmlNodePtr node = element; node; node = reportconv_xml_next(node, element)) {
    node->_private = element;
  }
}

// Whether a node is marked with an element. Namespaces are no nodes of the tree, and attributes no
// children: their element tells.
static inline int reportconv_xml_is_inside(void *element, xmlNodePtr node, xmlNodePtr parent) {
  if (node && node->type == XML_NAMESPACE_DECL) node = parent;
  if (node && node->type == XML_ATTRIBUTE_NODE) node = node->parent;
  return node && node->_private == element;
}

// The canonical form of an element and what is inside of it, or without one of the whole document;
// `mode` is one of libxml2's.
static inline int reportconv_xml_canonical(xmlDocPtr document, xmlNodePtr _Nullable element, int mode,
                                           int hasComments, xmlBufferPtr target) {
  xmlOutputBufferPtr output = xmlOutputBufferCreateBuffer(target, NULL);
  if (!output) return -1;
  if (element) reportconv_xml_mark(element);
  int written = xmlC14NExecute(document, element ? reportconv_xml_is_inside : NULL, element, mode,
                               NULL, hasComments, output);
  return xmlOutputBufferClose(output) < 0 ? -1 : written;
}

static inline void reportconv_xml_release(void *memory) { xmlFree(memory); }

#endif
