package dev.mubiao.grid.read.text;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.DocumentText;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;

/** Takes JSON as it is: whoever knows what stands in it finds its fields by their names, and not in tables. */
public final class JsonTextReader implements FormatReader {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.JSON;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws Unreadable {
        into.paragraph(CellAddress.ofLine(1, 1), DocumentText.of(file.content()), false);
    }
}
