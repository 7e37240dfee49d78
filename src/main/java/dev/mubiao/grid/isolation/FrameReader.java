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
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final int MOST_BYTES = 32 * 1024 * 1024;
    /** A figure beyond is none that anybody wrote, and a trap for whoever writes it out. */
    private static final int MOST_DIGITS = 400;

    private final DataInputStream in;
    private final ReadLimits limits;
    private int left = MOST_BYTES;

    FrameReader(InputStream in, ReadLimits limits) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.limits = limits;
    }

    /** Waits until files can come. @throws IOException if the program ends before */
    void ready() throws IOException {
        if (in.readByte() != READY) {
            throw broken("no program that reads");
        }
    }

    /** @throws IOException if no more come */
    ReaderTask task() throws IOException {
        left = MOST_BYTES;
        SourceFile file = new SourceFile(text(), bytes());
        int count = integer();
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
            marks.add(new CellMark(address(), text()));
        }
        return new ReaderTask.Mark(file, marks);
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    MarkedFile marked() throws IOException {
        begin(MARKED);
        DocumentFormat format = constant(DocumentFormat.class);
        if (format != DocumentFormat.DOCX && format != DocumentFormat.XLSX) {
            throw broken("marked as " + format);
        }
        return new MarkedFile(format, flag(), bytes());
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    TemplateContent inspected() throws IOException {
        begin(INSPECTED);
        DocumentFormat format = constant(DocumentFormat.class);
        byte[] file = bytes();
        List<TemplatePlaceholder> placeholders = list(() ->
                new TemplatePlaceholder(text(), address(), integer(), constant(TemplatePlaceholder.Position.class)));
        return new TemplateContent(format, file, placeholders, list(() -> constant(TemplateLoss.class)));
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    byte[] filled() throws IOException {
        begin(FILLED);
        return bytes();
    }

    private TemplateFill fill() throws IOException {
        String title = text();
        Map<String, String> properties = map(this::text);
        return new TemplateFill(
                title,
                properties,
                list(() -> new TemplateFilling(
                        text(),
                        map(this::templateValue),
                        list(() -> new TemplateRows(list(this::text), list(() -> list(this::templateValue)))))));
    }

    private TemplateValue templateValue() throws IOException {
        return new TemplateValue(text(), flag() ? figure() : null, text(), flag());
    }

    private interface Item<T> {
        T read() throws IOException;
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        List<T> items = new ArrayList<>();
        for (int rest = integer(); rest > 0; rest--) {
            items.add(item.read());
        }
        return items;
    }

    private <T> Map<String, T> map(Item<T> item) throws IOException {
        Map<String, T> items = new HashMap<>();
        for (int rest = integer(); rest > 0; rest--) {
            items.put(text(), item.read());
        }
        return items;
    }

    /** @throws Unreadable if that is the answer @throws IOException if the program ended, or answers nonsense */
    List<DocumentGrid> answer() throws IOException {
        begin(GRIDS);
        List<DocumentGrid> grids = new ArrayList<>();
        GridBuilder all = new GridBuilder("", DocumentFormat.ZIP, limits);
        for (int count = integer(); count > 0; count--) {
            grids.add(grid(all.member(text(), constant(DocumentFormat.class))));
        }
        return grids;
    }

    private void begin(byte expected) throws IOException {
        left = MOST_BYTES;
        byte kind = in.readByte();
        if (kind == UNREADABLE) {
            throw unreadable();
        }
        if (kind != expected) {
            throw broken("no answer");
        }
    }

    private DocumentGrid grid(GridBuilder grid) throws IOException {
        try {
            read(grid);
        } catch (Unreadable e) {
            throw broken("more than it may read: " + e.getMessage());
        }
        return grid.grid();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Unreadable unreadable() throws IOException {
        Unreadable.Reason reason = constant(Unreadable.Reason.class);
        String file = flag() ? text() : "";
        List<Object> arguments = new ArrayList<>();
        for (int count = integer(); count > 0; count--) {
            arguments.add(argument());
        }
        Unreadable unreadable = new Unreadable(reason, arguments.toArray());
        return file.isEmpty() ? unreadable : unreadable.within(file);
    }

    private Object argument() throws IOException {
        return switch (tag()) {
            case PLACE -> address();
            case NUMBER -> number();
            default -> text();
        };
    }

    private void read(GridBuilder grid) throws IOException {
        for (int blocks = integer(); blocks > 0; blocks--) {
            CellAddress address = address();
            if (flag()) {
                table(grid.table(address));
            } else {
                grid.paragraph(address, text(), flag());
            }
        }
        for (int lost = integer(); lost > 0; lost--) {
            LostContent.Kind kind = constant(LostContent.Kind.class);
            grid.lost(new LostContent(kind, flag() ? address() : null));
        }
        for (int properties = integer(); properties > 0; properties--) {
            grid.property(text(), text());
        }
    }

    private void table(TableAssembler table) throws IOException {
        List<Integer> widths = new ArrayList<>();
        for (int count = integer(); count > 0; count--) {
            widths.add(integer());
        }
        table.widths(widths);
        for (int rows = integer(); rows > 0; rows--) {
            table.row(integer(), flag());
            for (int cells = integer(); cells > 0; cells--) {
                table.cell(address(), integer(), integer(), integer(), text(), value());
            }
        }
    }

    private GridValue value() throws IOException {
        return switch (tag()) {
            case NUMBER -> new GridValue.Figure(figure(), flag());
            case DAY -> new GridValue.Day(LocalDate.ofEpochDay(number()));
            default -> GridValue.TEXT;
        };
    }

    private BigDecimal figure() throws IOException {
        String digits = text();
        if (digits.length() > MOST_DIGITS) {
            throw broken("a figure of " + digits.length() + " digits");
        }
        BigDecimal number = new BigDecimal(digits);
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw broken("a figure of " + number.scale() + " decimals");
        }
        return number;
    }

    private CellAddress address() throws IOException {
        return new CellAddress(text(), integer());
    }

    private <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        int length = integer();
        take(length);
        // At once: what reads piece by piece needs twice the memory to put the pieces together.
        byte[] bytes = new byte[length];
        try {
            in.readFully(bytes);
        } catch (EOFException e) {
            throw broken("cut off");
        }
        return bytes;
    }

    private int integer() throws IOException {
        take(Integer.BYTES);
        return in.readInt();
    }

    private long number() throws IOException {
        take(Long.BYTES);
        return in.readLong();
    }

    private boolean flag() throws IOException {
        take(1);
        return in.readBoolean();
    }

    private byte tag() throws IOException {
        take(1);
        return in.readByte();
    }

    private void take(int bytes) throws IOException {
        if (bytes < 0) {
            throw broken("a negative length");
        }
        if (bytes > left) {
            throw new TooMuch();
        }
        left -= bytes;
    }

    /** An answer takes more memory than the portal has for one. */
    static final class TooMuch extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private TooMuch() {
            super("A reading program answered with more than " + MOST_BYTES + " bytes");
        }
    }

    private static IOException broken(String what) {
        return new IOException("A reading program answered: " + what);
    }
}
