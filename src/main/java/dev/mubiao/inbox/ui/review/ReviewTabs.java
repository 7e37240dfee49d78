package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.approval.remark.RemarkId;
import dev.mubiao.prereview.SubmittedFinding;
import dev.mubiao.prereview.ui.findings.SubmittedFindingsList;
import java.util.List;
import java.util.function.Consumer;

/** The tabs beside the sheet: changes, remarks, findings, history. */
class ReviewTabs extends TabSheet {

    ReviewTabs(
            ReviewSubject reviewSubject,
            PrintedCellLocator printedCellLocator,
            ContentChangeList changes,
            Component history,
            Consumer<RemarkId> reopen) {
        addClassName("review-tabs");
        addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL);
        List<Remark> remarks = reviewSubject.evidence().remarks();
        long answered = remarks.stream().filter(remark -> !remark.open()).count();
        List<SubmittedFinding> findings = reviewSubject.evidence().findings();
        findings.forEach(finding ->
                printedCellLocator.mark(finding.cell(), "finding-" + finding.severity(), finding.text(getLocale())));
        add(getTranslation("inbox.tab.changes"), changes);
        add(
                remarks.isEmpty()
                        ? getTranslation("inbox.remark.title")
                        : getTranslation("inbox.remark.progress", answered, remarks.size()),
                new ReviewRemarksPanel(reviewSubject, printedCellLocator, reopen));
        add(
                getTranslation("inbox.tab.findings", findings.size()),
                new SubmittedFindingsList(findings, printedCellLocator::show));
        add(getTranslation("inbox.review.history"), history);
    }
}
