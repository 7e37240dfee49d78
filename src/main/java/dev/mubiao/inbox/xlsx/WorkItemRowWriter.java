package dev.mubiao.inbox.xlsx;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Money;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.WorkItem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a work item as a row of the spreadsheet. Text is written as text whatever it begins with: no cell is a
 * formula.
 */
@Component
class WorkItemRowWriter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String AMOUNT = "#,##0.00";

    private record Head(String key, int width) {}

    private static final List<Head> HEADS = List.of(
            new Head("inbox.column.target", 40),
            new Head("inbox.column.unit", 26),
            new Head("inbox.column.form", 26),
            new Head("inbox.column.year", 10),
            new Head("inbox.column.amount", 18),
            new Head("inbox.column.ownStep", 14),
            new Head("inbox.column.step", 14),
            new Head("inbox.column.submitter", 12),
            new Head("inbox.column.received", 18),
            new Head("inbox.column.due", 18),
            new Head("inbox.column.risk", 8),
            new Head("inbox.column.holder", 12),
            new Head("inbox.column.act", 12),
            new Head("inbox.column.finished", 18));

    private final Forms forms;
    private final MessageSource messages;

    WorkItemRowWriter(Forms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    void head(Worksheet sheet, Locale locale) {
        for (int column = 0; column < HEADS.size(); column++) {
            Head head = HEADS.get(column);
            sheet.inlineString(0, column, messages.getMessage(head.key(), null, locale));
            sheet.style(0, column).bold().set();
            sheet.width(column, head.width());
        }
        sheet.freezePane(0, 1);
    }

    void line(Worksheet sheet, int row, WorkItem item, Locale locale) {
        text(sheet, row, 0, item.target().name());
        text(sheet, row, 1, item.target().unitName());
        text(sheet, row, 2, form(item, locale));
        if (item.target().year() != null) {
            sheet.value(row, 3, item.target().year().value());
        }
        Money total = item.target().total();
        if (total != null) {
            sheet.value(row, 4, total.yuan());
            sheet.style(row, 4).format(AMOUNT).set();
        }
        text(sheet, row, 5, item.step().name());
        text(sheet, row, 6, item.state().currentStep());
        text(sheet, row, 7, item.state().submitterName());
        moment(sheet, row, 8, item.times().receivedAt());
        moment(sheet, row, 9, item.times().dueAt());
        if (item.times().aboutYear() != null) {
            sheet.style(row, 9).format(about(locale)).set();
        }
        sheet.value(row, 10, item.state().risk());
        String signers = messages.getMessage("inbox.waiting", new Object[] {item.waiting()}, locale);
        text(sheet, row, 11, item.waiting() > 1 ? signers : item.claimedByName());
        ApprovalAction approvalAction = item.act();
        text(sheet, row, 12, approvalAction == null ? null : messages.getMessage(approvalAction.key(), null, locale));
        moment(sheet, row, 13, item.times().finishedAt());
    }

    /** The format of a deadline that is only about right: still a date, with the word before it. */
    private String about(Locale locale) {
        String words = messages.getMessage("directory.calendar.about", new Object[] {MOMENT}, locale);
        int date = words.indexOf(MOMENT);
        return escaped(words.substring(0, date)) + MOMENT + escaped(words.substring(date + MOMENT.length()));
    }

    /** What stands around the date, sign for sign as formats of cells have it; fastexcel writes no quotes in formats. */
    private static String escaped(String words) {
        return words.replaceAll("(?s).", "\\\\$0");
    }

    private String form(WorkItem item, Locale locale) {
        return forms.find(item.target().formId())
                .map(FormDefinition::name)
                .map(name -> name.in(locale))
                .orElse(item.target().formId());
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    private static void moment(Worksheet sheet, int row, int column, @Nullable Instant at) {
        if (at != null) {
            sheet.value(row, column, LocalDateTime.ofInstant(at, ZONE));
            sheet.style(row, column).format(MOMENT).set();
        }
    }
}
