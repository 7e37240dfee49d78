package dev.mubiao.documents;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.prereview.PreReview;
import dev.mubiao.prereview.PreReviewInput;
import dev.mubiao.prereview.RuleBooks;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.SheetLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Runs the pre-review over a document that was read, and says on which of its lines each finding stands. */
@Component
public class DocumentPreReview {

    private final RuleBooks books;
    private final Forms forms;

    public DocumentPreReview(RuleBooks books, Forms forms) {
        this.books = books;
        this.forms = forms;
    }

    /** What the reader remarked and what the pre-review found: of each table, then outside of them. */
    public List<DocumentFinding> of(DocumentReadingResult documentReadingResult) {
        return Stream.concat(
                        byTable(documentReadingResult).values().stream().flatMap(List::stream),
                        documentReadingResult.findingsOutside().stream())
                .toList();
    }

    /** Those of each table. */
    public Map<DocumentTable, List<DocumentFinding>> byTable(DocumentReadingResult documentReadingResult) {
        List<PreReviewInput> parts = documentReadingResult.tables().stream()
                .map(table -> new PreReviewInput(
                        table.content(), variant(table), new DocumentExcerpt(table.firstLine(), table.lines())))
                .toList();
        List<List<Finding>> found = PreReview.document(books.ruleEngine(), parts);
        Map<DocumentTable, List<DocumentFinding>> findings = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            DocumentTable table = documentReadingResult.tables().get(i);
            List<DocumentFinding> own = new ArrayList<>(documentReadingResult.findings(table));
            FindingLineLocator places = new FindingLineLocator(table, variant(table));
            found.get(i)
                    .forEach(finding -> finding.spots()
                            .forEach(sheetLocation -> own.add(of(table, finding, sheetLocation, places))));
            findings.put(table, own);
        }
        return findings;
    }

    /** One for each place, so that none is missed; a finding that spans tables names the place in its own. */
    private DocumentFinding of(
            DocumentTable table, Finding finding, SheetLocation sheetLocation, FindingLineLocator places) {
        boolean narrative = variant(table).narrative() != null;
        return new DocumentFinding(
                finding.rule(),
                DocumentFinding.Severity.valueOf(finding.severity().name()),
                narrative ? 0 : table.index(),
                places.line(sheetLocation),
                sheetLocation.text(),
                finding.messageKey(),
                finding.arguments());
    }

    private FormVariant variant(DocumentTable table) {
        return forms.find(table.content().form()).orElseThrow();
    }
}
