package dev.mubiao.processadmin.statistics;

import dev.mubiao.approval.statistics.StepStatistics;
import dev.mubiao.approval.statistics.StepStatistics.Month;
import dev.mubiao.approval.statistics.StepStatistics.Question;
import dev.mubiao.approval.statistics.StepStatistics.StepFigures;
import dev.mubiao.directory.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the figures as a spreadsheet: one sheet of the steps, one of the months, one of what they mean. */
@Component
public class StatisticsWorkbook {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final double DAY = Duration.ofDays(1).toSeconds();
    private static final int WIDTH = 16;
    private static final List<String> STEP_HEADS = List.of(
            "processadmin.statistics.step",
            "processadmin.statistics.done",
            "processadmin.statistics.median",
            "processadmin.statistics.ninetieth",
            "processadmin.statistics.waited",
            "processadmin.statistics.worked",
            "processadmin.statistics.returned",
            "processadmin.statistics.returnRate",
            "processadmin.statistics.share");
    private static final List<String> MONTH_HEADS = List.of(
            "processadmin.statistics.month", "processadmin.statistics.published", "processadmin.statistics.notPassed");

    private final StepStatistics statistics;
    private final MessageSource messages;

    StatisticsWorkbook(StepStatistics statistics, MessageSource messages) {
        this.statistics = statistics;
        this.messages = messages;
    }

    /** @throws dev.mubiao.platform.Refusal DENIED */
    public byte[] of(Actor reader, Question question, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Mubiao", "1.0")) {
            steps(workbook.newWorksheet(text("processadmin.statistics.steps", locale)), reader, question, locale);
            months(workbook.newWorksheet(text("processadmin.statistics.months", locale)), reader, question, locale);
            Worksheet notes = workbook.newWorksheet(text("processadmin.statistics.notes.sheet", locale));
            notes.inlineString(0, 0, text("processadmin.statistics.notes", locale));
            notes.inlineString(1, 0, question.from() + " – " + question.until());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void steps(Worksheet sheet, Actor reader, Question question, Locale locale) {
        head(sheet, STEP_HEADS, locale);
        int row = 0;
        for (StepFigures figures : statistics.steps(reader, question)) {
            row++;
            sheet.inlineString(row, 0, figures.name());
            sheet.value(row, 1, figures.done());
            days(sheet, row, 2, figures.median());
            days(sheet, row, 3, figures.ninetieth());
            days(sheet, row, 4, figures.waited());
            days(sheet, row, 5, figures.worked());
            sheet.value(row, 6, figures.returned());
            percent(sheet, row, 7, figures.returnRate());
            percent(sheet, row, 8, figures.share());
        }
    }

    private void months(Worksheet sheet, Actor reader, Question question, Locale locale) {
        head(sheet, MONTH_HEADS, locale);
        int row = 0;
        for (Month month : statistics.months(reader, question)) {
            row++;
            sheet.inlineString(row, 0, month.month().toString());
            sheet.value(row, 1, month.published());
            sheet.value(row, 2, month.notPassed());
        }
    }

    private void head(Worksheet sheet, List<String> keys, Locale locale) {
        for (int column = 0; column < keys.size(); column++) {
            sheet.inlineString(0, column, text(keys.get(column), locale));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private static void days(Worksheet sheet, int row, int column, double seconds) {
        sheet.value(row, column, seconds / DAY);
        sheet.style(row, column).format("0.00").set();
    }

    private static void percent(Worksheet sheet, int row, int column, double part) {
        sheet.value(row, column, part);
        sheet.style(row, column).format("0.0%").set();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
