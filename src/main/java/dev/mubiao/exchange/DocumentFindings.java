package dev.mubiao.exchange;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.Forms;
import dev.mubiao.prereview.PreReview;
import dev.mubiao.prereview.ReviewedPart;
import dev.mubiao.prereview.RuleBooks;
import dev.mubiao.prereview.rules.Finding;
import dev.mubiao.prereview.rules.Source;
import dev.mubiao.prereview.rules.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the pre-review finds in a document, with the places where it stands there. */
@Component
public class DocumentFindings {

    private final RuleBooks books;
    private final Forms forms;

    public DocumentFindings(RuleBooks books, Forms forms) {
        this.books = books;
        this.forms = forms;
    }

    /** What the reader remarked and what the pre-review found, in the order of the document. */
    public List<ReadingFinding> of(Reading reading) {
        return byTable(reading).values().stream().flatMap(List::stream).toList();
    }

    /** The same for each table. */
    public Map<ReadTable, List<ReadingFinding>> byTable(Reading reading) {
        List<ReviewedPart> parts = reading.tables().stream()
                .map(table ->
                        new ReviewedPart(table.content(), variant(table), new Source(table.firstLine(), table.lines())))
                .toList();
        List<List<Finding>> found = PreReview.document(books.rulings(), parts);
        Map<ReadTable, List<ReadingFinding>> findings = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            ReadTable table = reading.tables().get(i);
            List<ReadingFinding> own = new ArrayList<>(reading.findings(table));
            FindingPlaces places = new FindingPlaces(table, variant(table));
            found.get(i).forEach(finding -> finding.spots().forEach(spot -> own.add(of(table, finding, spot, places))));
            findings.put(table, own);
        }
        return findings;
    }

    /** One for each place, so that none is missed; a finding that spans tables names the place in its own. */
    private ReadingFinding of(ReadTable table, Finding finding, Spot spot, FindingPlaces places) {
        boolean narrative = variant(table).narrative() != null;
        return new ReadingFinding(
                finding.rule(),
                ReadingFinding.Severity.valueOf(finding.severity().name()),
                narrative ? 0 : table.index(),
                places.line(spot),
                spot.text(),
                finding.messageKey(),
                finding.arguments());
    }

    private FormVariant variant(ReadTable table) {
        return forms.find(table.content().formId(), table.content().kind()).orElseThrow();
    }
}
