package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import dev.mubiao.prereview.SubmittedFinding;
import dev.mubiao.prereview.SubmittedFindingsList;
import dev.mubiao.workflow.Remark;
import dev.mubiao.workflow.RemarkId;
import java.util.List;
import java.util.function.Consumer;

/** What there is to know besides the sheet, one at a time. */
class ReviewSide extends TabSheet {

    ReviewSide(Review review, Places places, ChangeList changes, Component history, Consumer<RemarkId> reopen) {
        addClassName("review-tabs");
        addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
        List<Remark> remarks = review.evidence().remarks();
        long answered = remarks.stream().filter(remark -> !remark.open()).count();
        List<SubmittedFinding> findings = review.evidence().findings();
        findings.forEach(
                finding -> places.mark(finding.cell(), "finding-" + finding.severity(), finding.text(getLocale())));
        add(getTranslation("bench.tab.changes"), changes);
        add(
                remarks.isEmpty()
                        ? getTranslation("remarks.title")
                        : getTranslation("remarks.progress", answered, remarks.size()),
                new ReviewedRemarks(review, places, reopen));
        add(getTranslation("bench.tab.findings", findings.size()), new SubmittedFindingsList(findings, places::show));
        add(getTranslation("inbox.review.history"), history);
    }
}
