package dev.mubiao.grid.read.docx;

/**
 * A paragraph as it is shown.
 *
 * @param heading whether it is a title by its style, or short and bold or centred
 * @param joined whether its mark is deleted or hidden, so that the next paragraph goes on in the same line
 */
record WordParagraph(String text, boolean heading, boolean joined) {}
