package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.read.TableAssembler;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table. Cells belong together vertically by the columns that they begin in, not by their number. */
final class WordRowReader {

    /** More than any table has, so that adding them up never overflows. */
    static final int MOST_COLUMNS = 100_000;

    private final DocumentState state;
    private final PartCursor part;
    private final BlockReader blocks;
    private final TableAssembler table;

    /** The columns in which a cell begins that goes on in the next row if that one says so. */
    private BitSet merging = new BitSet();

    private int number;

    WordRowReader(DocumentState state, BlockReader blocks, TableAssembler table) {
        this.state = state;
        this.part = state.part;
        this.blocks = blocks;
        this.table = table;
    }

    TableAssembler table() {
        return table;
    }

    /** Reads an element {@code tr} to its end. */
    void read() throws IOException, XMLStreamException {
        Row row = new Row(++number, state.nextLine());
        row.children();
        row.end();
    }

    private static int columns(int count) {
        return Math.max(0, Math.min(count, MOST_COLUMNS));
    }

    /** A cell of which the next one may still say that it belongs to it. */
    private record Cell(CellAddress address, int column, int span, String text, CellProperties properties) {

        Cell wider(int more) {
            return new Cell(address, column, columns(span + more), text, properties);
        }
    }

    private final class Row {

        private final int row;
        private final int line;
        private final BitSet mergingBelow = new BitSet();
        private int column;
        private boolean gone;
        private boolean head;
        private boolean begun;
        private @Nullable Cell last;

        private Row(int row, int line) {
            this.row = row;
            this.line = line;
        }

        private void children() throws IOException, XMLStreamException {
            int level = part.level();
            while (part.child(level)) {
                switch (part.name()) {
                    case "trPr" -> properties();
                    case "tc" -> {
                        if (gone) {
                            goneCell();
                        } else {
                            cell();
                        }
                    }
                    case "sdt" -> state.control(this::children);
                    case "ins", "moveTo", "customXml" -> children();
                    case "mc:AlternateContent" -> state.alternative(this::children);
                    default -> {
                        // how it looks, bookmarks
                    }
                }
            }
        }

        private void properties() throws IOException, XMLStreamException {
            int level = part.level();
            while (part.child(level)) {
                switch (part.name()) {
                    case "gridBefore" -> column = columns(part.number("val", 0));
                    case "tblHeader" -> head = part.on("val");
                    case "hidden" -> gone |= part.on("val");
                    case "del", "moveFrom" -> gone = true;
                    default -> {
                        // how it looks
                    }
                }
            }
        }

        private void cell() throws IOException, XMLStreamException {
            begin();
            CellContent content = new CellContent(table.address().cell(row, column, line));
            state.at(content.address);
            CellProperties properties = CellProperties.NONE;
            WordFields outside = state.beginCell();
            int level = part.level();
            while (part.child(level)) {
                if ("tcPr".equals(part.name())) {
                    properties = CellProperties.read(part);
                } else if (!properties.deleted()) {
                    blocks.block(content);
                }
            }
            state.endCell(outside);
            if (!properties.deleted()) {
                place(content, properties);
            }
        }

        private void place(CellContent content, CellProperties properties) throws IOException {
            int span = columns(properties.span());
            Cell before = last;
            if (properties.joinsLeft() && before != null) {
                last = before.wider(span);
            } else {
                finish();
                last = new Cell(content.address, column, span, content.text(), properties);
            }
            column = columns(column + span);
        }

        /** Of a row that is not shown only matters which cells reach through it. */
        private void goneCell() throws IOException, XMLStreamException {
            CellProperties properties = CellProperties.NONE;
            int level = part.level();
            while (part.child(level)) {
                if ("tcPr".equals(part.name())) {
                    properties = CellProperties.read(part);
                }
            }
            if (properties.merge() == CellProperties.Merge.GOES_ON && merging.get(column)) {
                mergingBelow.set(column);
            }
            column = columns(column + columns(properties.span()));
        }

        /** A row without cells counts, too: Word shows an empty one. */
        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                table.row(row, head);
            }
        }

        private void end() throws IOException {
            if (!gone) {
                begin();
                finish();
            }
            merging = mergingBelow;
        }

        private void finish() throws IOException {
            Cell cell = last;
            last = null;
            if (cell == null) {
                return;
            }
            if (cell.properties().merge() != CellProperties.Merge.NONE) {
                mergingBelow.set(cell.column());
            }
            boolean below = cell.properties().merge() == CellProperties.Merge.GOES_ON;
            if (below && merging.get(cell.column())) {
                table.continuation(cell.column(), cell.span());
            } else {
                table.cell(cell.address(), cell.column(), cell.span(), 1, cell.text());
            }
        }
    }

    /** Paragraphs become lines; a table is a block of its own. */
    private final class CellContent implements BlockReader.Container {

        private final CellAddress address;
        private final StringBuilder text = new StringBuilder();
        private boolean lineEnds;
        private int tables;

        private CellContent(CellAddress address) {
            this.address = address;
        }

        private String text() {
            return text.toString().strip();
        }

        @Override
        public void paragraphBegins() throws IOException, XMLStreamException {
            state.at(address);
        }

        @Override
        public void paragraph(WordParagraph paragraph) {
            if (lineEnds) {
                text.append('\n');
            }
            text.append(paragraph.text());
            lineEnds = !paragraph.joined();
        }

        @Override
        public CellAddress tableBegins() {
            return address.inner(++tables, state.line() + 1);
        }
    }
}
