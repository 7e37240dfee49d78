package dev.mubiao.documents.write.letter;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.layout.Alignment;
import dev.mubiao.documents.write.layout.CoverWriter;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.PageLine;
import dev.mubiao.documents.write.layout.PageSetup;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MoneyUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letter by which an office approves targets, with the targets as its annex. Like them it is Chinese. */
@Component
public class ApprovalLetters {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final Map<WrittenFormat, CoverWriter> writers = new EnumMap<>(WrittenFormat.class);
    private final MessageSource messages;

    ApprovalLetters(List<CoverWriter> writers, MessageSource messages) {
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
        this.messages = messages;
    }

    /**
     * Between whom, and what for.
     *
     * @param office that approved
     * @param unit whose targets they are
     * @param date of the letter
     */
    public record Heading(String office, String unit, BudgetYear year, LocalDate date) {}

    /** In which a letter can be written. */
    public Collection<WrittenFormat> formats() {
        return writers.keySet();
    }

    /** What a letter is called. */
    public String title(String unit, BudgetYear year) {
        return text("title", unit, year.toString());
    }

    /**
     * @param format one of {@link #formats}
     * @param summary of all targets, which may be more than this document has
     */
    public byte[] write(
            WrittenFormat format,
            Heading heading,
            ApprovalSummary summary,
            List<PrintedTarget> annex,
            WritingProgress progress) {
        CoverWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalArgumentException("no letters are written as " + format);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(page(heading, summary), annex, out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
        return out.toByteArray();
    }

    PageLayout page(Heading heading, ApprovalSummary summary) {
        String unit = heading.unit();
        String year = heading.year().toString();
        List<PageLine> lines = new ArrayList<>();
        lines.add(new PageLine("", Alignment.START));
        lines.add(new PageLine(text("to", unit), Alignment.START));
        lines.add(new PageLine(text("opening", year), Alignment.START));
        for (FormKind kind : List.of(FormKind.DEPARTMENT, FormKind.PROJECT)) {
            ApprovalSummary.Sum sum = summary.of(kind);
            if (sum.number() > 0) {
                lines.add(new PageLine(sum(kind, sum), Alignment.START));
            }
        }
        lines.add(new PageLine(text("execution"), Alignment.START));
        lines.add(new PageLine(text("evaluation"), Alignment.START));
        lines.add(new PageLine("", Alignment.START));
        lines.add(new PageLine(text("annex", unit, year, summary.number()), Alignment.START));
        lines.add(new PageLine("", Alignment.START));
        lines.add(new PageLine(heading.office(), Alignment.END));
        LocalDate date = heading.date();
        lines.add(new PageLine(
                text("date", Integer.toString(date.getYear()), date.getMonthValue(), date.getDayOfMonth()),
                Alignment.END));
        return new PageLayout(PageSetup.ofText(), title(unit, heading.year()), lines, List.of(), List.of(), List.of());
    }

    private String sum(FormKind kind, ApprovalSummary.Sum sum) {
        String amount = sum.amount().format(MoneyUnit.WAN_YUAN) + MoneyUnit.WAN_YUAN.label();
        return sum.without() == 0
                ? text("sum." + kind, sum.number(), amount)
                : text("sum." + kind + ".without", sum.number(), amount, sum.without());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("documents.letter." + key, arguments, LANGUAGE);
    }
}
