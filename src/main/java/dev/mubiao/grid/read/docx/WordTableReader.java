package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.read.TableAssembler;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads tables, those within cells included. */
final class WordTableReader {

    private final DocumentState state;
    private final PartCursor part;
    private final BlockReader blocks;

    WordTableReader(DocumentState state, BlockReader blocks) {
        this.state = state;
        this.part = state.part;
        this.blocks = blocks;
    }

    /** Reads an element {@code tbl} to its end. */
    void read(CellAddress address) throws IOException, XMLStreamException {
        TableAssembler table = state.into.table(address);
        rows(new WordRowReader(state, blocks, table));
    }

    private void rows(WordRowReader rows) throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "tblGrid" -> rows.table().widths(widths());
                case "tr" -> rows.read();
                case "sdt" -> state.control(() -> rows(rows));
                case "ins", "moveTo", "customXml" -> rows(rows);
                case "mc:AlternateContent" -> state.alternative(() -> rows(rows));
                default -> {
                    // how it looks, bookmarks
                }
            }
        }
    }

    private List<Integer> widths() throws IOException, XMLStreamException {
        List<Integer> widths = new ArrayList<>();
        int level = part.level();
        while (part.child(level)) {
            if ("gridCol".equals(part.name()) && widths.size() < WordRowReader.MOST_COLUMNS) {
                widths.add(part.number("w", 0));
            }
        }
        return widths;
    }
}
