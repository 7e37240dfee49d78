package dev.mubiao.documents.write.form;

import dev.mubiao.documents.write.FileNames;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.catalogue.FieldHelpTexts;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.PrescribedIndicators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Empty forms to be filled in with an office program: Word documents, and workbooks that offer what may be chosen. */
@Component
public class EmptyForms {

    /** Formats that people fill in. */
    public static final List<WrittenFormat> FORMATS = List.of(WrittenFormat.DOCX, WrittenFormat.XLSX);

    private static final int ROWS_A_LEVEL = 2;
    private static final int ROWS_WITHOUT_LEVELS = 12;

    private final DocxWriter docx;
    private final XlsxWriter xlsx;
    private final FieldHelpTexts help;

    EmptyForms(DocxWriter docx, XlsxWriter xlsx, FieldHelpTexts help) {
        this.docx = docx;
        this.xlsx = xlsx;
        this.help = help;
    }

    /** @param format one of {@link #FORMATS} */
    public WrittenDocument write(FormDefinition form, FormVariant variant, WrittenFormat format) {
        PrintedTarget empty = new PrintedTarget("", variant, content(form, variant), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case DOCX -> docx.write(List.of(empty), out, WritingProgress.UNSEEN);
                case XLSX -> xlsx.writeEmpty(empty, new FormInputHints(form.id(), variant, help), out);
                default -> throw new IllegalArgumentException("nobody fills in " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
        String name =
                new FileNames().next(form.name().zh() + "-" + variant.name().zh() + "-空白表样", format.word());
        return new WrittenDocument(name, format.mediaType(), out.toByteArray());
    }

    private static TargetContent content(FormDefinition form, FormVariant variant) {
        IndicatorTable first = variant.indicators();
        FreeContent further = FreeContent.NONE;
        for (String id : variant.tableIds()) {
            further = further.withTable(id, rows(variant.tableOf(id).orElseThrow()));
        }
        return TargetContent.empty(form.key(variant.kind()))
                .withYear(new BudgetYear(form.year()))
                .withIndicators(first == null ? List.of() : rows(first))
                .withFree(further);
    }

    /** What the form prescribes, or else room under each of its levels. */
    private static List<Indicator> rows(IndicatorTable table) {
        if (!table.prescribed().isEmpty()) {
            return PrescribedIndicators.of(table);
        }
        List<Indicator> rows = new ArrayList<>();
        for (IndicatorLevel level1 : table.levels()) {
            List<@Nullable String> names = new ArrayList<>();
            level1.children().forEach(level2 -> names.add(level2.label()));
            if (names.isEmpty()) {
                names.add(null);
            }
            for (String level2 : names) {
                for (int i = 0; i < ROWS_A_LEVEL; i++) {
                    rows.add(blank(level1.label(), level2));
                }
            }
        }
        while (table.flat() && rows.size() < ROWS_WITHOUT_LEVELS) {
            rows.add(blank(null, null));
        }
        return rows;
    }

    private static Indicator blank(@Nullable String level1, @Nullable String level2) {
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(level1, level2, null),
                Indicator.StatedValue.NONE,
                null,
                null,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
    }
}
