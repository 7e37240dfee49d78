package dev.mubiao.grid.read.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads the children of the current element. */
@FunctionalInterface
interface ElementContent {

    void read() throws IOException, XMLStreamException;
}
