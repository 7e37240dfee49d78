package dev.mubiao.inbox.xlsx;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.query.WorkItems;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what a query finds as a spreadsheet, page by page, so that it takes little memory however much it is. */
@Component
public class BoxWorkbook {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final int LIMIT = 200_000;
    public static final int PAGE = 500;

    private final WorkItems items;
    private final WorkItemRowWriter rowWriter;
    private final MessageSource messages;

    BoxWorkbook(WorkItems items, WorkItemRowWriter rowWriter, MessageSource messages) {
        this.items = items;
        this.rowWriter = rowWriter;
        this.messages = messages;
    }

    /** Told how many lines are written after each page; ends the writing by answering false. */
    public interface Progress {
        boolean goOn(int written);
    }

    /**
     * How many lines there would be.
     *
     * @throws Refusal INVALID if there are more than 200,000
     */
    public int lines(Actor reader, WorkItemQuery query) {
        int lines = items.count(reader, query, LIMIT + 1);
        if (lines > LIMIT) {
            throw new Refusal(Refusal.Kind.INVALID, "inbox.export.tooMany", LIMIT);
        }
        return lines;
    }

    /**
     * @param reader asked again for each page, since a long export outlives a role or an account
     * @return how many lines were written
     */
    public int write(Supplier<Actor> reader, WorkItemQuery query, Locale locale, OutputStream out, Progress progress)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Mubiao", "1.0")) {
            Worksheet sheet =
                    workbook.newWorksheet(messages.getMessage(query.box().key(), null, locale));
            rowWriter.head(sheet, locale);
            int written = 0;
            @Nullable String cursor = null;
            do {
                WorkItemPage page = items.page(reader.get(), query, cursor, PAGE);
                for (WorkItem item : page.items()) {
                    rowWriter.line(sheet, ++written, item, locale);
                }
                sheet.flush();
                cursor = page.next();
            } while (cursor != null && written < LIMIT && progress.goOn(written));
            return written;
        }
    }
}
