package dev.mubiao.documents.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentPreReview;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.OtherTable;
import dev.mubiao.documents.UndecidedTables;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reads documents over HTTP without saving anything. */
@RestController
@Tag(name = "documents")
class DocumentsController {

    private final DocumentReader reader;
    private final DocumentPreReview preReview;
    private final UndecidedTables candidates;
    private final Forms forms;
    private final MessageSource messages;

    DocumentsController(
            DocumentReader reader,
            DocumentPreReview preReview,
            UndecidedTables candidates,
            Forms forms,
            MessageSource messages) {
        this.candidates = candidates;
        this.reader = reader;
        this.preReview = preReview;
        this.forms = forms;
        this.messages = messages;
    }

    /** @param firstLine line on which the table begins, from 1 */
    record TableAnswer(
            @JsonProperty("first_line") int firstLine,
            @JsonUnwrapped TargetDocument document) {}

    /**
     * @param line of a text, or running number of the row or paragraph
     * @param place in the file as one says it, null in a text
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record FindingAnswer(
            String ruleId,
            String severity,
            int tableIndex,
            int line,
            @Nullable String place,
            String cellText,
            String message) {}

    /**
     * A form that a table may have.
     *
     * @param score how well the table fits, 0 to 1
     * @param evidence what speaks for it
     * @param doubts what speaks against it
     */
    record CandidateAnswer(
            String form, String kind, String name, BigDecimal score, List<String> evidence, List<String> doubts) {}

    /** A table whose form has to be said with the parameter {@code table}. */
    record UndecidedAnswer(
            String title, @JsonProperty("first_line") int firstLine, List<CandidateAnswer> candidates) {}

    /**
     * @param tables in the order of the document; findings count them from 1
     * @param narratives departments' texts, which findings count as 0
     * @param undecided tables that fit no form well enough, or several alike
     * @param foreign tables that belong to no form
     */
    record ReadingAnswer(
            List<TableAnswer> tables,
            List<TableAnswer> narratives,
            List<UndecidedAnswer> undecided,
            List<ForeignTableAnswer> foreign,
            List<FindingAnswer> findings) {}

    @PostMapping(path = "/api/v1/documents/read", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Read a document into targets without saving them")
    ReadingAnswer read(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String form,
            @Parameter(description = FormParameters.TABLES) @RequestParam(required = false) @Nullable
                    List<String> table,
            Locale locale)
            throws IOException {
        DocumentReadingResult reading = reader.readAs(name(file), file.getBytes(), FormParameters.of(form, table));
        return new ReadingAnswer(
                answers(reading, true),
                answers(reading, false),
                reading.undecided().stream()
                        .map(other -> undecided(other, locale))
                        .toList(),
                ForeignTableAnswer.of(reading),
                preReview.of(reading).stream()
                        .map(finding -> answer(reading, finding, locale))
                        .toList());
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private List<TableAnswer> answers(DocumentReadingResult reading, boolean tables) {
        return reading.tables().stream()
                .filter(table -> tables == (variant(table.content()).indicators() != null))
                .map(this::answer)
                .toList();
    }

    private TableAnswer answer(DocumentTable table) {
        return new TableAnswer(table.firstLine(), TargetDocument.of(table.content(), variant(table.content())));
    }

    private UndecidedAnswer undecided(OtherTable table, Locale locale) {
        return new UndecidedAnswer(
                table.title(),
                table.firstLine(),
                table.candidates().stream()
                        .map(candidate -> new CandidateAnswer(
                                candidate.formId(),
                                candidate.kind().name().toLowerCase(Locale.ROOT),
                                candidates.name(candidate).in(locale),
                                BigDecimal.valueOf(candidate.score(), 2),
                                texts(candidate.evidence(), locale),
                                texts(candidate.doubts(), locale)))
                        .toList());
    }

    private List<String> texts(List<MessageText> texts, Locale locale) {
        return texts.stream().map(text -> messages.getMessage(text, locale)).toList();
    }

    private FormVariant variant(TargetContent content) {
        return forms.find(content.form()).orElseThrow();
    }

    private FindingAnswer answer(DocumentReadingResult reading, DocumentFinding finding, Locale locale) {
        return new FindingAnswer(
                finding.ruleId(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.tableIndex(),
                finding.line(),
                reading.places()
                        .said(finding.line(), finding.cellText())
                        .map(place -> messages.getMessage(place, locale))
                        .orElse(null),
                finding.cellText(),
                messages.getMessage(finding.messageKey(), finding.arguments().toArray(), locale));
    }
}
