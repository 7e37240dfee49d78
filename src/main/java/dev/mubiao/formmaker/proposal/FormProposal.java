package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.formmaker.example.SuggestedMerges;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposes the form that a filled example follows. */
public final class FormProposal {

    private static final FormLexicon LEXICON = FormLexicon.STANDARD;

    /** What a form is called. @param id null for one made from the title; @param name null for the title */
    public record Naming(@Nullable String id, @Nullable String name) {

        /** Whether the id is made from the title. */
        public boolean made() {
            return id == null || id.isBlank();
        }

        public Naming withId(String other) {
            return new Naming(other, name);
        }
    }

    private final List<FormDefinition> known;
    private final int year;

    /**
     * @param known the forms that it must not be mistaken for
     * @param year of an example that names none
     */
    public FormProposal(List<FormDefinition> known, int year) {
        this.known = List.copyOf(known);
        this.year = year;
    }

    /**
     * The form of the first table with indicators.
     *
     * @see #of(DocumentGrid, DocumentGrid, Naming, int)
     */
    public Proposal of(DocumentGrid example, @Nullable DocumentGrid blank, Naming naming) {
        return of(example, blank, naming, 1);
    }

    /**
     * @param example a file with one filled target; of several only the chosen table is looked at
     * @param blank the same form without values, or null
     * @param number of the table among those with indicators, from 1
     * @throws Refusal INVALID if the file shows no form: it has no table with the head of indicators, not so many, only
     *     larger ones than a form can be, or it is data of a program
     */
    public Proposal of(DocumentGrid example, @Nullable DocumentGrid blank, Naming naming, int number) {
        DocumentGrid file = SuggestedMerges.of(example);
        ExampleSheet sheet = sheet(file, number);
        IndicatorArea first = sheet.indicators();
        if (first == null) {
            throw none(file);
        }
        RecordGuess.Area records = records(sheet, first);
        IndicatorArea area = records == null ? first : records.indicators();
        List<ProposalDoubt> doubts = new ArrayList<>();
        int tables = ExampleSheet.count(file);
        if (tables > 1) {
            doubts.add(ProposalDoubt.of("tables", null, tables, number));
        }
        TitleGuess title = new TitleGuess(sheet);
        FormSettings settings = settings(title, naming, doubts, sheet);
        BlankComparison comparison = blank == null
                ? BlankComparison.none()
                : BlankComparison.of(sheet.table(), empty(SuggestedMerges.of(blank), number));
        List<HeadColumn> columns = new ColumnGuess(sheet.table(), area, LEXICON, doubts).of();
        List<CellRole> roles =
                new RoleGuess(sheet, area, columns, LEXICON, settings, doubts, records).of(comparison, labels());
        FormSettings titled = titled(settings, sheet, roles);
        FormDefinition definition = assembly(sheet, roles).of(titled, known, doubts);
        if (records != null) {
            doubts.add(several(records));
        }
        return new Proposal(sheet, titled, roles, definition, doubts);
    }

    /**
     * The form that an example shows when somebody says what its cells are.
     *
     * @param roles of all cells that are part of the form
     * @throws InvalidDefinition if that makes no form
     */
    public Proposal with(Proposal before, FormSettings settings, List<CellRole> roles) {
        ExampleSheet sheet = before.sheet();
        List<ProposalDoubt> doubts = new ArrayList<>();
        FormDefinition definition = assembly(sheet, roles).of(settings, known, doubts);
        before.doubts().stream()
                .filter(doubt -> doubt.place() == null
                        ? stands(doubt, before.settings(), settings)
                        : before.role(doubt.place()).filter(roles::contains).isPresent())
                .forEach(doubts::add);
        List<CellRole> parts =
                roles.stream().filter(role -> role.kind() != CellRole.Kind.NOTE).toList();
        List<CellValue> held =
                parts.stream().flatMap(role -> role.values().stream()).toList();
        for (CellRole role : parts) {
            boolean twice = role.values().stream()
                    .anyMatch(value -> held.stream().filter(value::same).count() > 1);
            if (twice) {
                doubts.add(ProposalDoubt.of(
                        "sameTwice",
                        role.place(),
                        before.cell(role.place()).map(ExampleCell::text).orElse("")));
            }
        }
        return new Proposal(sheet, settings, roles, definition, doubts);
    }

    private static RecordGuess.@Nullable Area records(ExampleSheet sheet, IndicatorArea area) {
        return new RecordGuess(sheet.table(), area, LEXICON).find().orElse(null);
    }

    /** That it prints several targets, and by which columns they are told apart. */
    private static ProposalDoubt several(RecordGuess.Area records) {
        List<ExampleCell> keys = records.left().stream()
                .filter(head -> RecordGuess.key(head, LEXICON))
                .toList();
        return ProposalDoubt.of(
                "records",
                keys.get(0).place(),
                keys.stream().map(ExampleCell::text).collect(Collectors.joining("、")),
                records.heads().stream().map(ExampleCell::text).collect(Collectors.joining("、")));
    }

    /** Whether a doubt about the form as a whole is still one; those about levels are found anew. */
    private static boolean stands(ProposalDoubt doubt, FormSettings before, FormSettings now) {
        return switch (doubt.key()) {
            case "tables" -> true;
            case "title" -> before.title().equals(now.title());
            case "moneyUnit", "otherUnit", "severalUnits" -> before.moneyUnit() == now.moneyUnit();
            default -> false;
        };
    }

    /**
     * A proposal that was made of an example before.
     *
     * @throws InvalidDefinition if its roles make no form by now
     */
    public Proposal again(ExampleSheet sheet, FormSettings settings, List<CellRole> roles, List<ProposalDoubt> doubts) {
        FormDefinition definition = assembly(sheet, roles).of(settings, known, new ArrayList<>());
        return new Proposal(sheet, settings, roles, definition, doubts);
    }

    private static FormAssembly assembly(ExampleSheet sheet, List<CellRole> roles) {
        IndicatorArea area = Objects.requireNonNull(sheet.indicators(), "a proposal has indicators");
        RecordGuess.Area records = records(sheet, area);
        return new FormAssembly(sheet, records == null ? area : records.indicators(), records, roles, LEXICON);
    }

    private static ExampleTable empty(DocumentGrid blank, int number) {
        return sheet(blank, number <= ExampleSheet.count(blank) ? number : 1).table();
    }

    /** The chosen table of an example. @throws Refusal as {@link #of(DocumentGrid, DocumentGrid, Naming, int)} */
    public static ExampleSheet example(DocumentGrid example, int number) {
        return sheet(SuggestedMerges.of(example), number);
    }

    private static ExampleSheet sheet(DocumentGrid file, int number) {
        if (file.format() == DocumentFormat.JSON) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.format", file.fileName());
        }
        int tables = ExampleSheet.count(file);
        if (tables == 0) {
            throw ExampleSheet.tooLarge(file)
                    ? new Refusal(
                            Refusal.Kind.INVALID,
                            "formmaker.proposal.tooLarge",
                            file.fileName(),
                            ExampleSheet.MOST_CELLS)
                    : none(file);
        }
        return (number < 1 ? Optional.<ExampleSheet>empty() : ExampleSheet.of(file, number))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID, "formmaker.proposal.noTable", file.fileName(), tables, number));
    }

    /** A title that names the project names every other one too. */
    private static FormSettings titled(FormSettings settings, ExampleSheet sheet, List<CellRole> roles) {
        return roles.stream()
                .filter(role ->
                        role.values().stream().anyMatch(value -> value.fields().contains(Field.PROJECT_NAME)))
                .flatMap(role -> sheet.table().cells().stream()
                        .filter(cell -> cell.place().equals(role.place()))
                        .map(cell -> Folding.bare(cell.text())))
                .flatMap(name -> Stream.of(name, TitleGuess.withoutRegion(name)))
                .filter(name -> name.length() > 1 && settings.title().contains(name))
                .findFirst()
                .map(name -> settings.titled(settings.title().replace(name, "{name}")))
                .orElse(settings);
    }

    private static Refusal none(DocumentGrid file) {
        return new Refusal(Refusal.Kind.INVALID, "formmaker.proposal.noIndicators", file.fileName());
    }

    private FormSettings settings(TitleGuess title, Naming naming, List<ProposalDoubt> doubts, ExampleSheet sheet) {
        String printed = title.title();
        if (sheet.title() == null) {
            doubts.add(ProposalDoubt.of("title", null, printed));
        }
        MoneyUnit unit = title.moneyUnit(doubts);
        Integer shown = title.year();
        String name = naming.name() == null || naming.name().isBlank()
                ? LabelText.withoutUnit(printed)
                        .replace("{region}", "")
                        .replace("{no}", "")
                        .replace("{year}年度", "")
                        .replace("{year}年", "")
                : naming.name();
        String id =
                naming.id() == null || naming.made() ? "form-" + Integer.toHexString(printed.hashCode()) : naming.id();
        return new FormSettings(id, name, shown == null ? year : shown, title.kind(), printed, unit);
    }

    private Set<String> labels() {
        return known.stream()
                .flatMap(form -> form.variants().stream())
                .map(FormVariant::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.labels().stream())
                .map(label -> LabelText.name(label.label()))
                .filter(label -> Folding.bare(label).length() > 1)
                .collect(Collectors.toSet());
    }
}
