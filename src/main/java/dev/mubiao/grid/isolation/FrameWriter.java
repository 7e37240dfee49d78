package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.template.TemplateContent;
import dev.mubiao.grid.template.TemplateFill;
import dev.mubiao.grid.template.TemplateFilling;
import dev.mubiao.grid.template.TemplateValue;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes files for a reading program, and what it read of them; {@link FrameReader} reads both. */
final class FrameWriter implements Closeable {

    private final DataOutputStream out;

    FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Says that files can come. */
    void ready() throws IOException {
        out.writeByte(FrameReader.READY);
        out.flush();
    }

    /** To be read. */
    void file(SourceFile file) throws IOException {
        write(file);
        out.writeInt(FrameReader.TO_BE_READ);
        out.flush();
    }

    /** To be marked. */
    void file(SourceFile file, List<CellMark> marks) throws IOException {
        write(file);
        out.writeInt(marks.size());
        for (CellMark mark : marks) {
            address(mark.place());
            text(mark.text());
        }
        out.flush();
    }

    /** To be inspected as a template. */
    void template(SourceFile file) throws IOException {
        write(file);
        out.writeInt(FrameReader.TO_BE_INSPECTED);
        out.flush();
    }

    /** To be filled. */
    void template(SourceFile file, TemplateFill fill) throws IOException {
        write(file);
        out.writeInt(FrameReader.TO_BE_FILLED);
        text(fill.title());
        map(fill.properties(), this::text);
        list(fill.targets(), this::filling);
        out.flush();
    }

    void filled(byte[] file) throws IOException {
        out.writeByte(FrameReader.FILLED);
        bytes(file);
        out.flush();
    }

    void inspected(TemplateContent template) throws IOException {
        out.writeByte(FrameReader.INSPECTED);
        text(template.format().name());
        bytes(template.file());
        list(template.placeholders(), placeholder -> {
            text(placeholder.text());
            address(placeholder.place());
            out.writeInt(placeholder.row());
            text(placeholder.position().name());
        });
        list(template.dropped(), loss -> text(loss.name()));
        out.flush();
    }

    private void filling(TemplateFilling filling) throws IOException {
        text(filling.name());
        map(filling.values(), this::value);
        list(filling.rows(), rows -> {
            list(rows.placeholders(), this::text);
            list(rows.rows(), row -> list(row, this::value));
        });
    }

    private void value(TemplateValue value) throws IOException {
        text(value.text());
        out.writeBoolean(value.number() != null);
        if (value.number() != null) {
            text(value.number().toString());
        }
        text(value.format());
        out.writeBoolean(value.continued());
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private <T> void list(List<T> items, Item<T> write) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            write.write(item);
        }
    }

    private <T> void map(Map<String, T> items, Item<T> write) throws IOException {
        out.writeInt(items.size());
        for (Map.Entry<String, T> item : items.entrySet()) {
            text(item.getKey());
            write.write(item.getValue());
        }
    }

    private void write(SourceFile file) throws IOException {
        text(file.name());
        bytes(file.content());
    }

    void marked(MarkedFile file) throws IOException {
        out.writeByte(FrameReader.MARKED);
        text(file.format().name());
        out.writeBoolean(file.drawn());
        bytes(file.content());
        out.flush();
    }

    void grids(List<DocumentGrid> grids) throws IOException {
        out.writeByte(FrameReader.GRIDS);
        out.writeInt(grids.size());
        for (DocumentGrid grid : grids) {
            grid(grid);
        }
        out.flush();
    }

    void unreadable(Unreadable unreadable) throws IOException {
        out.writeByte(FrameReader.UNREADABLE);
        text(unreadable.reason().name());
        out.writeBoolean(unreadable.file() != null);
        if (unreadable.file() != null) {
            text(unreadable.file());
        }
        out.writeInt(unreadable.arguments().size());
        for (Object argument : unreadable.arguments()) {
            argument(argument);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void argument(Object argument) throws IOException {
        if (argument instanceof CellAddress place) {
            out.writeByte(FrameReader.PLACE);
            address(place);
        } else if (argument instanceof Number number) {
            out.writeByte(FrameReader.NUMBER);
            out.writeLong(number.longValue());
        } else {
            out.writeByte(FrameReader.TEXT);
            text(argument.toString());
        }
    }

    private void grid(DocumentGrid grid) throws IOException {
        text(grid.fileName());
        text(grid.format().name());
        out.writeInt(grid.blocks().size());
        for (GridBlock block : grid.blocks()) {
            address(block.address());
            out.writeBoolean(block instanceof GridTable);
            if (block instanceof GridTable table) {
                table(table);
            } else if (block instanceof GridParagraph paragraph) {
                text(paragraph.text());
                out.writeBoolean(paragraph.heading());
            }
        }
        out.writeInt(grid.lost().size());
        for (LostContent lost : grid.lost()) {
            text(lost.kind().name());
            out.writeBoolean(lost.place() != null);
            if (lost.place() != null) {
                address(lost.place());
            }
        }
        out.writeInt(grid.properties().size());
        for (Map.Entry<String, String> property : grid.properties().entrySet()) {
            text(property.getKey());
            text(property.getValue());
        }
    }

    private void table(GridTable table) throws IOException {
        out.writeInt(table.widths().size());
        for (int width : table.widths()) {
            out.writeInt(width);
        }
        out.writeInt(table.rows().size());
        for (GridRow row : table.rows()) {
            out.writeInt(row.number());
            out.writeBoolean(row.repeatedHead());
            out.writeInt(row.cells().size());
            for (GridCell cell : row.cells()) {
                cell(cell);
            }
        }
    }

    private void cell(GridCell cell) throws IOException {
        address(cell.address());
        out.writeInt(cell.column());
        out.writeInt(cell.columnSpan());
        out.writeInt(cell.rowSpan());
        text(cell.text());
        if (cell.value() instanceof GridValue.Figure figure) {
            out.writeByte(FrameReader.NUMBER);
            text(figure.number().toString());
            out.writeBoolean(figure.percent());
        } else if (cell.value() instanceof GridValue.Day day) {
            out.writeByte(FrameReader.DAY);
            out.writeLong(day.date().toEpochDay());
        } else {
            out.writeByte(FrameReader.TEXT);
        }
    }

    private void address(CellAddress address) throws IOException {
        text(address.key());
        out.writeInt(address.line());
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
