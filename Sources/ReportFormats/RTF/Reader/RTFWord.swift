// The control words that the reader knows, by what they are about (RTF 1.9.1, "Contents of an RTF
// File"). A raw value is the word as written.

/// A control word.
enum RTFWord: Hashable {
  case destination(RTFDestinationWord)
  case skipped(RTFSkippedWord)
  case sign(RTFSignWord)
  case mark(RTFMarkWord)
  case character(RTFCharacterWord)
  case paragraph(RTFParagraphWord)
  case table(RTFTableWord)
  case document(RTFDocumentWord)
  case list(RTFListWord)
  case picture(RTFPictureWord)
  /// `\uN`
  case unicode
  /// `\ucN`
  case unicodeFallback
  /// `\binN`
  case binary
  /// `\htmlrtf`
  case htmlSuppression
  case unknown

  /// All that are known, with the words as written.
  static var named: [(name: String, word: RTFWord)] {
    [
      ("u", .unicode), ("uc", .unicodeFallback), ("bin", .binary), ("htmlrtf", .htmlSuppression),
    ]
      + RTFDestinationWord.allCases.map { ($0.rawValue, .destination($0)) }
      + RTFSkippedWord.allCases.map { ($0.rawValue, .skipped($0)) }
      + RTFSignWord.allCases.map { ($0.rawValue, .sign($0)) }
      + RTFMarkWord.allCases.map { ($0.rawValue, .mark($0)) }
      + RTFCharacterWord.allCases.map { ($0.rawValue, .character($0)) }
      + RTFParagraphWord.allCases.map { ($0.rawValue, .paragraph($0)) }
      + RTFTableWord.allCases.map { ($0.rawValue, .table($0)) }
      + RTFDocumentWord.allCases.map { ($0.rawValue, .document($0)) }
      + RTFListWord.allCases.map { ($0.rawValue, .list($0)) }
      + RTFPictureWord.allCases.map { ($0.rawValue, .picture($0)) }
  }
}

/// Words that say what the text of their group is for, as far as the reader takes something of it.
enum RTFDestinationWord: String, CaseIterable {
  // The header of the document.
  case fonttbl, colortbl, stylesheet, listtable, listoverridetable, revtbl, info, userprops
  case list, listlevel, leveltext, listoverride, lfolevel
  case generator
  // What lies outside.
  case template, filetbl, nextfile, mailmerge
  case title, author, company, creatim, revtim, propname, staticval
  // Page headers and footers.
  case header, headerl, headerr, headerf, footer, footerl, footerr, footerf
  // Notes, comments, bookmarks.
  case footnote, annotation, atnid, atnauthor, atnref, atndate, atrfstart, atrfend, bkmkstart
  // Fields.
  case field, fldinst, fldrslt, formfield, ffl, ffdeftext
  // Lists.
  case listtext, pntext, pn
  // Pictures, shapes, objects.
  case pict, shppict, nonshppict, picprop
  // An image that our own writer could not show.
  case rcimage
  case shp, shpgrp, shpinst, shprslt, shptxt, sp, sn, sv
  case drawing = "do"
  case dptxbxtext, object, objclass, result
  // Tables.
  case nesttableprops, nonesttables
  // Text in two forms.
  case upr, ud
  // Formulas.
  case mmath, moMath, moMathPara, mr, mden, msup, msub, mdeg, mnum
}

/// Words that open groups which no page shows, or that repeat what stands elsewhere.
enum RTFSkippedWord: String, CaseIterable {
  case falt, panose, fname, fontemb, fontfile, levelnumbers, listpicture, listname, liststylename
  case subject, `operator`, manager, category, keywords, doccomm, hlinkbase, comment, printim
  case buptim, linkval, atnicn, atntime, atnparent, bkmkend
  case ffname, ffformat, ffhelptext, ffstattext, ffentrymcr, ffexitmcr, datafield
  case pntxtb, pntxta, pnseclvl, blipuid, hl
  case objname, objdata, objtime, objsect, objalias
  case mmathPict, mctrlPr, moMathParaPr, mmathPr, mrPr, mfPr, mradPr, msSubPr, msSupPr, msSubSupPr
  case mdPr, mnaryPr, mfuncPr, maccPr, mbarPr, mgroupChrPr, mlimLowPr, mlimUppPr, meqArrPr, mmPr
  case msPrePr, mboxPr, mborderBoxPr, mphantPr, margPr
  case xe, rxe, tc, tcn, txe, yxe, pxe, rsidtbl, xmlnstbl, themedata
  case colorschememapping, latentstyles, datastore, `private`, passwordhash, protusertbl, pgptbl
  case ftnsep, ftnsepc, ftncn, aftnsep, aftnsepc, aftncn, background, keycode, wgrffmtfilter
  case htmltag, mhtmltag, htmlbase, oldcprops, oldpprops, oldtprops, oldsprops
  case defchp, defpap, docvar, factoidname, gridtbl, writereservhash, pnbidi
}

/// Words that stand for a character.
enum RTFSignWord: String, CaseIterable {
  case tab, emdash, endash, bullet, lquote, rquote, ldblquote, rdblquote, emspace, enspace
  case qmspace, zwj, zwnj, zwbo, zwnbo, ltrmark, rtlmark, line, lbr, chftn, chatn
}

/// Words that end or break the text.
enum RTFMarkWord: String, CaseIterable {
  case par, page, sect, cell, nestcell, row, nestrow
}

/// Words about letters (RTF 1.9.1, "Font (Character) Formatting Properties").
enum RTFCharacterWord: String, CaseIterable {
  case plain, b, i, strike, striked, scaps, caps, v, sub, `super`, nosupersub, up, dn
  case ul, uld, uldash, uldashd, uldashdd, uldb, ulhwave, ulldash, ulnone, ulth, ulthd, ulthdash
  case ulthdashd, ulthdashdd, ulthldash, ululdbwave, ulw, ulwave
  case cf, cb, highlight, chcbpat, f, af, cs, lang, langnp, rtlch, ltrch, ab, ai
  case revised, deleted, revauth, revdttm, revauthdel, revdttmdel, crauth
  case mvf, mvt, mvauth, mvdate
}

/// Words about paragraphs (RTF 1.9.1, "Paragraph Formatting Properties").
enum RTFParagraphWord: String, CaseIterable {
  case pard, s, ql, qr, qc, qj, qd, qk, qt, li, lin, outlinelevel, intbl, itap, ls, ilvl
  case pagebb, rtlpar, ltrpar, brdrt, brdrb, brdrl, brdrr, brdrnone, brdrnil
  case absw, posx, posy, posnegx, posnegy, posxc, posxr, posyc, posyb, dropcapli
  case pnlvl, pnlvlblt, pnlvlbody
}

/// Words about tables (RTF 1.9.1, "Table Definitions").
enum RTFTableWord: String, CaseIterable {
  case trowd, trleft, trhdr, cellx, clmgf, clmrg, clvmgf, clvmrg, clcbpat, clins, cldel
  case clbrdrt, clbrdrb, clbrdrl, clbrdrr, trbrdrt, trbrdrb, trbrdrl, trbrdrr, trbrdrh, trbrdrv
}

/// Words about the document, its sections, its fonts and colours.
enum RTFDocumentWord: String, CaseIterable {
  case ansi, mac, pc, pca, ansicpg, deff, deflang, fromhtml
  case fcharset, cpg, red, green, blue, ds, ts
  case facingp, titlepg, sectd, sbknone, sbkcol
  case ftnstart, aftnstart, ftnnar, ftnnalc, ftnnauc, ftnnrlc, ftnnruc, ftnnchi
  case aftnnar, aftnnalc, aftnnauc, aftnnrlc, aftnnruc, aftnnchi, ftnalt
  case yr, mo, dy, hr, min, sec
  case ffres, ffdefres
  case objlink, objautlink, objsub, objocx, objhtml, objupdate
}

/// Words about list definitions (RTF 1.9.1, "List Tables").
enum RTFListWord: String, CaseIterable {
  case listid, levelnfc, levelnfcn, levelstartat, levellegal, levelnorestart
  case listoverridestartat, listoverrideformat
}

/// Words about pictures (RTF 1.9.1, "Pictures").
enum RTFPictureWord: String, CaseIterable {
  case emfblip, pngblip, jpegblip, macpict, pmmetafile, wmetafile, dibitmap, wbitmap
  case picw, pich, picwgoal, pichgoal, picscalex, picscaley
}
