package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import dev.mubiao.grid.template.TemplateContent;
import dev.mubiao.grid.template.TemplateFill;
import dev.mubiao.grid.template.TemplateFilling;
import dev.mubiao.grid.template.TemplateLoss;
import dev.mubiao.grid.template.TemplatePlaceholder;
import dev.mubiao.grid.template.TemplateRows;
import dev.mubiao.grid.template.TemplateValue;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link FrameWriter} wrote. A reading program is not believed: its answer is bounded, and put together anew
 * under the same limits.
 */
final class FrameReader implements Closeable {

    static final byte READY = 42;
    static final byte GRIDS = 1;
    static final byte UNREADABLE = 2;
    static final byte MARKED = 3;
    static final byte INSPECTED = 4;
    static final byte FILLED = 5;

    /** In place of a number of marks. */
    static final int TO_BE_READ = -1;

    static final int TO_BE_INSPECTED = -2;
    static final int TO_BE_FILLED = -3;

    static final byte TEXT = 0;
    static final byte NUMBER = 1;
    static final byte DAY = 2;
    static final byte PLACE = 3;

    private final FrameInput in;
    private final ReadLimits limits;

    FrameReader(InputStream in, ReadLimits limits) {
        this.in = new FrameInput(in);
        this.limits = limits;
    }

    /** Waits until files can come. @throws IOException if the program ends before */
    void ready() throws IOException {
        if (in.begin() != READY) {
            throw FrameInput.broken("no program that reads");
        }
    }

    /** @throws IOException if no more come */
    ReaderTask task() throws IOException {
        in.beginTask();
        SourceFile file = new SourceFile(in.text(), in.bytes());
        int count = in.integer();
        if (count == TO_BE_READ) {
            return new ReaderTask.Read(file);
        }
        if (count == TO_BE_INSPECTED) {
            return new ReaderTask.Inspect(file);
        }
        if (count == TO_BE_FILLED) {
            return new ReaderTask.Fill(file, fill());
        }
        List<CellMark> marks = new ArrayList<>();
        for (int rest = count; rest > 0; rest--) {
            marks.add(new CellMark(in.address(), in.text()));
        }
        return new ReaderTask.Mark(file, marks);
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    MarkedFile marked() throws IOException {
        begin(MARKED);
        DocumentFormat format = in.constant(DocumentFormat.class);
        if (format != DocumentFormat.DOCX && format != DocumentFormat.XLSX) {
            throw FrameInput.broken("marked as " + format);
        }
        return new MarkedFile(format, in.flag(), in.bytes());
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    TemplateContent inspected() throws IOException {
        begin(INSPECTED);
        DocumentFormat format = in.constant(DocumentFormat.class);
        byte[] file = in.bytes();
        List<TemplatePlaceholder> placeholders = in.list(() -> new TemplatePlaceholder(
                in.text(), in.address(), in.integer(), in.constant(TemplatePlaceholder.Position.class)));
        return new TemplateContent(format, file, placeholders, in.list(() -> in.constant(TemplateLoss.class)));
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    byte[] filled() throws IOException {
        begin(FILLED);
        return in.bytes();
    }

    private TemplateFill fill() throws IOException {
        String title = in.text();
        Map<String, String> properties = in.map(in::text);
        return new TemplateFill(
                title,
                properties,
                in.list(() -> new TemplateFilling(
                        in.text(),
                        in.map(this::templateValue),
                        in.list(() ->
                                new TemplateRows(in.list(in::text), in.list(() -> in.list(this::templateValue)))))));
    }

    private TemplateValue templateValue() throws IOException {
        return new TemplateValue(in.text(), in.flag() ? in.figure() : null, in.text(), in.flag());
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    List<DocumentGrid> answer() throws IOException {
        begin(GRIDS);
        List<DocumentGrid> grids = new ArrayList<>();
        GridBuilder all = new GridBuilder("", DocumentFormat.ZIP, limits);
        for (int count = in.integer(); count > 0; count--) {
            grids.add(grid(all.member(in.text(), in.constant(DocumentFormat.class))));
        }
        return grids;
    }

    private void begin(byte expected) throws IOException {
        byte kind = in.begin();
        if (kind == UNREADABLE) {
            throw unreadable();
        }
        if (kind != expected) {
            throw FrameInput.broken("no answer");
        }
    }

    private DocumentGrid grid(GridBuilder grid) throws IOException {
        try {
            read(grid);
        } catch (Unreadable e) {
            throw FrameInput.broken("more than it may read: " + e.getMessage());
        }
        return grid.grid();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Unreadable unreadable() throws IOException {
        Unreadable.Reason reason = in.constant(Unreadable.Reason.class);
        String file = in.flag() ? in.text() : "";
        List<Object> arguments = new ArrayList<>();
        for (int count = in.integer(); count > 0; count--) {
            arguments.add(argument());
        }
        Unreadable unreadable = new Unreadable(reason, arguments.toArray());
        return file.isEmpty() ? unreadable : unreadable.within(file);
    }

    private Object argument() throws IOException {
        return switch (in.tag()) {
            case PLACE -> in.address();
            case NUMBER -> in.number();
            default -> in.text();
        };
    }

    private void read(GridBuilder grid) throws IOException {
        for (int blocks = in.integer(); blocks > 0; blocks--) {
            CellAddress address = in.address();
            if (in.flag()) {
                table(grid.table(address));
            } else {
                grid.paragraph(address, in.text(), in.flag());
            }
        }
        for (int lost = in.integer(); lost > 0; lost--) {
            LostContent.Kind kind = in.constant(LostContent.Kind.class);
            grid.lost(new LostContent(kind, in.flag() ? in.address() : null));
        }
        for (int properties = in.integer(); properties > 0; properties--) {
            grid.property(in.text(), in.text());
        }
    }

    private void table(TableAssembler table) throws IOException {
        List<Integer> widths = new ArrayList<>();
        for (int count = in.integer(); count > 0; count--) {
            widths.add(in.integer());
        }
        table.widths(widths);
        for (int rows = in.integer(); rows > 0; rows--) {
            table.row(in.integer(), in.flag());
            for (int cells = in.integer(); cells > 0; cells--) {
                table.cell(in.address(), in.integer(), in.integer(), in.integer(), in.text(), value());
            }
        }
    }

    private GridValue value() throws IOException {
        return switch (in.tag()) {
            case NUMBER -> new GridValue.Figure(in.figure(), in.flag());
            case DAY -> new GridValue.Day(LocalDate.ofEpochDay(in.number()));
            default -> GridValue.TEXT;
        };
    }
}
