package dev.mubiao.inbox.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.approval.Claims;
import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.inbox.ui.ReviewQueue;
import dev.mubiao.inbox.ui.list.ClaimButton;
import dev.mubiao.inbox.ui.target.PreparerRemarksPanel;
import dev.mubiao.inbox.ui.target.SuspensionBlocker;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.comparison.ComparisonBase;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.RememberingSheet;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemFilter;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.WorkItemSort;
import dev.mubiao.worklist.query.WorkItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reviewer at his bench, and the preparer with the remarks beside his sheet. */
@PortalTest
class ReviewViewTests {

    private static final ReviewQueue ALL = new ReviewQueue(Box.TODO.query());

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries targets;

    @Autowired
    Submissions submissions;

    @Autowired
    Decisions decisions;

    @Autowired
    WorkItems items;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    Remarks remarks;

    @Autowired
    ReviewSubjectLoader reviews;

    @Autowired
    ReviewPresenter presenter;

    @Autowired
    Suspensions suspensions;

    @Autowired
    SuspensionBlocker blocker;

    @Autowired
    ReviewActions actions;

    @Autowired
    Claims claims;

    Organisation organisation;
    Actor preparer;
    Actor reviewer;
    Actor finance;
    TargetContent content;
    String value;

    @BeforeEach
    void open() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        content = Contents.complete("教室修缮");
        value = new IndicatorRef(content.indicators().get(0).id(), IndicatorField.VALUE).key();
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void whatChangedStandsInTheSheetAndInTheList() {
        TargetId target = resubmitted();
        Bench bench = bench(target);

        assertThat(bench.html()).contains("changed", "<del>24</del>", "row-added");
        assertThat(bench.changes.getElement().getTextRecursively())
                .contains("维修教室间数 · 指标值", "24", "36")
                .contains("更换门窗数")
                .contains("师生满意度");
        assertThat(bench.bar.getElement().getTextRecursively())
                .contains(bench.bar
                        .getTranslation("inbox.changes.base", 1, preparer.displayName(), "")
                        .strip());

        Select<ContentChangeBar.With> with = with(bench);
        _setValue(with, ContentChangeBar.With.NOTHING);
        assertThat(bench.html()).doesNotContain("<del>", "row-added");
        _setValue(with, ContentChangeBar.With.YEAR);
        assertThat(bench.changes.getElement().getTextRecursively())
                .contains(bench.bar.getTranslation("inbox.changes.no.YEAR"));
    }

    @Test
    void aFirstSubmissionSaysThatThereIsNoneBefore() {
        Bench bench = bench(submitted("礼堂修缮"));

        assertThat(with(bench).getValue()).isEqualTo(ContentChangeBar.With.SUBMISSION);
        assertThat(bench.bar.getElement().getTextRecursively())
                .contains(bench.bar.getTranslation("inbox.changes.no.SUBMISSION"));
        assertThat(_find(bench.bar, Button.class)).noneMatch(Button::isEnabled);
    }

    @Test
    void theWayLeadsFromChangeToChangeAndRound() {
        Bench bench = bench(resubmitted());
        int changes = reviews.open(reviewer, bench.target, openSteps.step(reviewer, bench.target))
                .evidence()
                .comparisons()
                .get(ComparisonBase.SUBMISSION)
                .changes()
                .size();
        assertThat(changes).isEqualTo(3);

        for (int step = 0; step < changes + 1; step++) {
            bench.changes.step(1);
        }
        assertThat(current(bench)).isEqualTo(0);
        bench.changes.step(-1);
        assertThat(current(bench)).isEqualTo(changes - 1);
    }

    @Test
    void anotherGradeThanTheCriteriasNeedsAReason() {
        GradeFields grades = new GradeFields(grade -> {});
        UI.getCurrent().add(grades);
        for (int criterion = 0; criterion < 4; criterion++) {
            grades.gradeNext(criterion == 2 ? Grade.FAIR : Grade.EXCELLENT);
        }
        assertThat(grades.overall()).isEqualTo(Grade.FAIR);
        assertThat(_find(grades, TextField.class)).isEmpty();
        assertThat(grades.complete()).isTrue();

        overall(grades).setValue(Grade.GOOD);
        assertThat(grades.complete()).isFalse();
        _setValue(_get(grades, TextField.class), "相关材料已补齐");
        assertThat(grades.complete()).isTrue();
        assertThat(grades.reason()).isEqualTo("相关材料已补齐");

        overall(grades).setValue(Grade.FAIR);
        assertThat(grades.reason()).isEmpty();
    }

    @Test
    void keysChooseTheVerbAndTheGrade() {
        TargetId target = submitted("操场修缮");
        decisions.decide(
                CommandId.random(),
                reviewer,
                openSteps.step(reviewer, target).orElseThrow().task(),
                Decision.agree(null, ""));
        ReviewSubject reviewSubject = reviews.open(finance, target, openSteps.step(finance, target));
        PrintedFormView form = new PrintedFormView(reviewSubject.form());
        DecisionPanel panel = new DecisionPanel(
                reviewSubject.step().orElseThrow(),
                Map.of(),
                form.grid(),
                presenter,
                () -> finance,
                () -> false,
                () -> {});
        UI.getCurrent().add(panel);

        panel.choose(StepVerb.RETURN);
        assertThat(_get(panel, RadioButtonGroup.class).getValue()).isEqualTo(StepVerb.RETURN);
        for (int criterion = 0; criterion < 4; criterion++) {
            panel.grade(Grade.GOOD);
        }
        assertThat(_get(panel, RadioButtonGroup.class).getValue()).isEqualTo(StepVerb.AGREE);
    }

    @Test
    void aPageThatIsOpenDecidesNothingOnceTheRoleIsLost() {
        TargetId target = submitted("操场修缮");
        ReviewSubject reviewSubject = reviews.open(reviewer, target, openSteps.step(reviewer, target));
        List<String> moved = new ArrayList<>();
        AtomicReference<Actor> now = new AtomicReference<>(reviewer);
        DecisionPanel panel = new DecisionPanel(
                reviewSubject.step().orElseThrow(),
                Map.of(),
                new PrintedFormView(reviewSubject.form()).grid(),
                presenter,
                now::get,
                () -> false,
                () -> moved.add("on"));
        UI.getCurrent().add(panel);
        panel.choose(StepVerb.AGREE);

        now.set(new Actor(reviewer.id(), reviewer.loginName(), reviewer.displayName(), Set.of()));
        _click(button(panel, "inbox.decision.submit"));

        assertThat(moved).isEmpty();
        assertThat(openSteps.step(reviewer, target)).isPresent();
        assertThat(_find(Notification.class)).isNotEmpty();
    }

    @Test
    void nothingIsDecidedWithoutAChoiceOrBeforeThePageCanBeRead() {
        TargetId target = submitted("操场修缮");
        ReviewSubject reviewSubject = reviews.open(reviewer, target, openSteps.step(reviewer, target));
        AtomicBoolean unread = new AtomicBoolean(true);
        List<String> moved = new ArrayList<>();
        DecisionPanel panel = new DecisionPanel(
                reviewSubject.step().orElseThrow(),
                Map.of(),
                new PrintedFormView(reviewSubject.form()).grid(),
                presenter,
                () -> reviewer,
                unread::get,
                () -> moved.add("on"));
        UI.getCurrent().add(panel);
        RadioButtonGroup<?> verb = _get(panel, RadioButtonGroup.class);
        assertThat(verb.isEmpty()).isTrue();

        _click(button(panel, "inbox.decision.submit"));
        assertThat(_find(Notification.class)).as("the page says why").isNotEmpty();
        assertThat(verb.isInvalid()).isFalse();
        unread.set(false);
        _click(button(panel, "inbox.decision.submit"));
        assertThat(verb.isInvalid()).isTrue();
        assertThat(verb.getErrorMessage()).isEqualTo(panel.getTranslation("inbox.decision.verbMissing"));
        panel.choose(StepVerb.AGREE);
        assertThat(verb.isInvalid()).isFalse();
        unread.set(true);
        _click(button(panel, "inbox.decision.submit"));
        assertThat(openSteps.step(reviewer, target)).isPresent();
        assertThat(moved).isEmpty();

        unread.set(false);
        _click(button(panel, "inbox.decision.submit"));
        assertThat(openSteps.step(reviewer, target)).isEmpty();
        assertThat(moved).containsExactly("on");
    }

    @Test
    void afterADecisionTheTaskBehindComesNext() {
        for (String name : List.of("甲楼", "乙楼", "丙楼")) {
            submitted(name);
        }
        List<WorkItem> box = todo();
        WorkItem second = box.get(1);
        ReviewPresenter.AdjacentTasks adjacent =
                presenter.adjacent(reviewer, ALL, second.step().task());
        assertThat(adjacent.previous())
                .hasValueSatisfying(
                        item -> assertThat(item.id()).isEqualTo(box.get(0).id()));
        assertThat(adjacent.next())
                .hasValueSatisfying(
                        item -> assertThat(item.id()).isEqualTo(box.get(2).id()));

        decisions.decide(CommandId.random(), reviewer, second.step().task(), Decision.agree(null, ""));
        assertThat(presenter.next(reviewer, ALL, adjacent.next().orElseThrow()))
                .hasValueSatisfying(
                        item -> assertThat(item.id()).isEqualTo(box.get(2).id()));
        decisions.decide(CommandId.random(), reviewer, box.get(2).step().task(), Decision.agree(null, ""));
        assertThat(presenter.next(reviewer, ALL, adjacent.next().orElseThrow()))
                .hasValueSatisfying(
                        item -> assertThat(item.id()).isEqualTo(box.get(0).id()));
        assertThat(presenter.adjacent(reviewer, ALL, box.get(0).step().task()).next())
                .isEmpty();
    }

    @Test
    void theQueueIsInTheOrderAndThroughTheFilterOfTheInbox() {
        for (String name : List.of("一号桥", "二号楼", "三号桥", "四号桥")) {
            submitted(name);
        }
        WorkItemQuery backwards =
                Box.TODO.query().matching(WorkItemFilter.NONE.withText("号桥")).sortedBy(WorkItemSort.RECEIVED, true);
        ReviewQueue.store(backwards);
        ReviewQueue queue = ReviewQueue.current();
        List<WorkItem> box = items.page(reviewer, backwards, null, 10).items();
        assertThat(box).extracting(item -> item.target().name()).containsExactly("四号桥", "三号桥", "一号桥");

        ReviewPresenter.AdjacentTasks adjacent =
                presenter.adjacent(reviewer, queue, box.get(1).step().task());
        assertThat(adjacent.previous()).map(item -> item.target().name()).hasValue("四号桥");
        assertThat(adjacent.next()).map(item -> item.target().name()).hasValue("一号桥");
        for (WorkItem item : box) {
            decisions.decide(CommandId.random(), reviewer, item.step().task(), Decision.agree(null, ""));
        }
        assertThat(presenter.next(reviewer, queue, null))
                .as("the filter's are done")
                .isEmpty();

        ReviewQueue.store(Box.DONE.query());
        assertThat(ReviewQueue.current()).isEqualTo(ALL);
    }

    @Test
    void aSuspendedTargetSaysByWhomAndWhyAndOffersOnlyWhatWorks() {
        TargetId id = submitted("教室修缮");
        assertThat(blocker.note(targets.target(preparer, id), preparer)).isEmpty();
        suspensions.suspend(organisation.admin(), id, "等候专项核查");
        Target target = targets.target(preparer, id);

        assertThat(blocker.note(target, preparer))
                .hasValueSatisfying(note -> assertThat(note.getElement().getTextRecursively())
                        .contains("inbox.suspension.note", "inbox.suspension.reason"));
        ReviewActionMenu menu =
                new ReviewActionMenu(actions, () -> reviewer, target, actions.possible(reviewer, id, null), () -> {});
        assertThat(menu.getItems().get(0).getSubMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly(menu.getTranslation("inbox.verb.COPY"), menu.getTranslation("inbox.verb.COMMENT"));
        WorkItem item = todo().stream()
                .filter(one -> one.target().id().equals(id))
                .findFirst()
                .orElseThrow();
        Component claim = new ClaimButton(claims, () -> reviewer, reviewer.id(), () -> {}).of(item);
        assertThat(claim).isNotInstanceOf(Button.class);
        assertThat(claim.getElement().getText()).isEqualTo(menu.getTranslation("approval.suspension.state"));
    }

    @Test
    void thePreparerAnswersTheRemarksOneByOne() {
        TargetId target = submitted("教室修缮");
        remarks.write(reviewer, target, new PointedCell(CellRef.of(value), "间数偏少"));
        remarks.write(reviewer, target, new PointedCell(CellRef.of("field:TOTAL"), "金额有误"));
        returned(target);
        RememberingSheet sheet = new RememberingSheet(preparer, targets.target(preparer, target), List.of());
        PreparerRemarksPanel panel = new PreparerRemarksPanel(sheet, remarks);
        UI.getCurrent().add(panel);
        assertThat(panel.getElement().getTextRecursively())
                .contains(panel.getTranslation("inbox.remark.progress", 0, 2), "间数偏少", "维修教室间数 · 指标值");

        _click(place(panel, "维修教室间数 · 指标值"));
        assertThat(sheet.touched()).containsExactly(value);
        Button done = button(panel, "inbox.remark.resolve");
        _click(done);
        assertThat(remarks.open(preparer, target)).hasSize(2);
        _setValue(_find(panel, TextField.class).get(0), "已改为36间");
        _click(done);

        assertThat(remarks.of(preparer, target).get(0).resolution()).contains("已改为36间");
        assertThat(_find(panel, TextField.class)).hasSize(1);
        assertThat(remarks.open(preparer, target)).extracting(Remark::text).containsExactly("金额有误");
        submissions.submit(CommandId.random(), preparer, target, null);

        Bench bench = bench(target);
        assertThat(bench.html()).contains("answered", "remarked");
        bench.side.setSelectedIndex(1);
        _click(button(bench.side, "inbox.remark.reopen"));
        assertThat(bench.reopened).hasSize(1);
    }

    private static int current(Bench bench) {
        List<Component> lines =
                bench.changes.getChildren().flatMap(Component::getChildren).toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).getElement().getClassList().contains("current")) {
                return at;
            }
        }
        return -1;
    }

    private static NativeButton place(Component in, String text) {
        return _find(in, NativeButton.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Component in, String key) {
        return _find(in, Button.class).stream()
                .filter(button -> button.getText().equals(in.getTranslation(key)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<ContentChangeBar.With> with(Bench bench) {
        return _get(bench.bar, Select.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Grade> overall(GradeFields grades) {
        return _find(grades, Select.class).get(4);
    }

    private List<WorkItem> todo() {
        return items.page(reviewer, Box.TODO.query(), null, 100).items();
    }

    private TargetId submitted(String name) {
        TargetContent declared = name.equals("教室修缮") ? content : Contents.complete(name);
        TargetId id = drafts.create(preparer, organisation.unit(), declared);
        submissions.submit(CommandId.random(), preparer, id, null);
        return id;
    }

    private void returned(TargetId target) {
        decisions.decide(
                CommandId.random(),
                reviewer,
                openSteps.step(reviewer, target).orElseThrow().task(),
                Decision.returned("请修改", List.of()));
    }

    private TargetId resubmitted() {
        TargetId target = submitted("教室修缮");
        returned(target);
        TargetContent changed = EditedContent.of(content)
                .cell(0, IndicatorField.VALUE, "36")
                .remove(3)
                .insert(3, Contents.percent("满意度指标", "服务对象满意度指标", "更换门窗数满意率", "10"))
                .content();
        drafts.save(preparer, target, targets.target(preparer, target).version(), changed);
        submissions.submit(CommandId.random(), preparer, target, null);
        return target;
    }

    private Bench bench(TargetId target) {
        Bench bench = new Bench(target, reviews.open(reviewer, target, openSteps.step(reviewer, target)));
        UI.getCurrent().add(bench.form, bench.bar, bench.side);
        return bench;
    }

    /** The parts of the view, without its layout. */
    private static final class Bench {

        private final TargetId target;
        private final PrintedFormView form;
        private final ContentChangeList changes;
        private final ContentChangeBar bar;
        private final TabSheet side;
        private final List<Object> reopened = new ArrayList<>();

        Bench(TargetId target, ReviewSubject reviewSubject) {
            this.target = target;
            this.form = new PrintedFormView(reviewSubject.form());
            PrintedCellLocator printedCellLocator = new PrintedCellLocator(form.grid(), reviewSubject.content());
            this.changes = new ContentChangeList(printedCellLocator);
            this.bar = new ContentChangeBar(reviewSubject.evidence().comparisons(), printedCellLocator, changes);
            this.side = new ReviewTabs(reviewSubject, printedCellLocator, changes, new Div(), reopened::add);
        }

        String html() {
            return form.getElement().getOuterHTML();
        }
    }
}
