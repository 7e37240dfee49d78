package dev.mubiao.inbox.ui.workload;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.approval.HandOvers;
import dev.mubiao.approval.HandOvers.HandOver;
import dev.mubiao.approval.Reassignments;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.assignment.WorkItemRebuild;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.AccountClosureListener;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.inbox.ui.PersonDialog;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.query.WorkItems;
import dev.mubiao.worklist.query.Workloads;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An administrator gives away what somebody leaves behind. */
@PortalTest
class WorkloadViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Reassignments reassignments;

    @Autowired
    WorkItems items;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Workloads workloads;

    @Autowired
    TaskReassigner reassigning;

    @Autowired
    WorkItemRebuild rebuild;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WorkItemFormatter formatter;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    HandOverCount count;

    @Autowired
    List<AccountClosureListener> closureListeners;

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    Organisation organisation;
    Actor admin;
    Actor leaver;
    Actor receiver;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        leaver = organisation.unitReviewer("leaver");
        receiver = organisation.unitReviewer("heir");
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
        signIn();
    }

    private void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(admin.loginName(), "", "ROLE_ADMINISTRATOR"));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysThatNothingIsLeftWhenNothingIs() {
        giveToTheLeaver("在岗时的工作");

        HandOversView view = open();

        _assertOne(view, EmptyState.class);
        _assertNone(view, HandOverGrid.class);
        assertThat(count.count()).isZero();
        close(leaver);
        takeOver(open(), "在岗时的工作");
    }

    @Test
    void aHandOverStaysUntilEachTaskHasAnOwner() {
        giveToTheLeaver("校舍维修");
        giveToTheLeaver("图书采购");
        close(leaver);
        HandOversView view = open();
        HandOverGrid grid = _get(view, HandOverGrid.class);
        assertThat(_fetch(grid, 0, 9)).singleElement().satisfies(one -> {
            assertThat(one.person().id()).isEqualTo(leaver.id());
            assertThat(one.items()).hasSize(2);
        });
        assertThat(count.count()).isEqualTo(1);

        takeOver(view, "图书采购");

        assertThat(_fetch(grid, 0, 9))
                .singleElement()
                .extracting(HandOver::items)
                .asList()
                .hasSize(1);
        takeOver(view, "校舍维修");
        _assertOne(view, EmptyState.class);
        _assertNone(view, HandOverGrid.class);
        assertThat(items.page(receiver, Box.TODO.query(), null, 9).items())
                .extracting(item -> item.target().name())
                .containsExactlyInAnyOrder("校舍维修", "图书采购");
        assertThat(count.count()).isZero();
    }

    @Test
    void whoeverClosesTheAccountIsToldWhatIsLeft() {
        giveToTheLeaver("操场改造");
        assertThat(closureListeners)
                .allMatch(one -> one.openWork(admin, leaver.id()).isEmpty());

        close(leaver);

        assertThat(closureListeners.stream().flatMap(one -> one.openWork(admin, leaver.id()).stream()))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.number()).isEqualTo(1);
                    assertThat(left.path()).isEqualTo("handovers");
                });
        takeOver(open(), "操场改造");
    }

    @Test
    void administratorsReadItOverHttpAndNobodyElse() throws Exception {
        giveToTheLeaver("食堂设备");
        close(leaver);

        assertThat(get(receiver).getStatus()).isEqualTo(403);
        MockHttpServletResponse answer = get(admin);
        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode body = json.readTree(answer.getContentAsByteArray());
        assertThat(body).hasSize(1);
        assertThat(body.at("/0/login").asText()).isEqualTo(leaver.loginName());
        assertThat(body.at("/0/tasks/0/targetName").asText()).isEqualTo("食堂设备");
        // A request over HTTP signs its caller out when it is through.
        signIn();
        takeOver(open(), "食堂设备");
        assertThat(get(admin).getContentAsString()).isEqualTo("[]");
    }

    @Test
    void aButtonRebuildsWhatWasLostAndTellsNobodyTwice() {
        Actor preparer = organisation.preparer();
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete("重建待办"));
        submissions.submit(CommandId.random(), preparer, target, null);
        HandOversView view = open();
        int told = notices();

        rebuild(view);

        assertThat(notices()).isEqualTo(told);
        jdbc.update("delete from work_item where target_id = ? and box = 'TODO'", target.value());

        rebuild(view);

        assertThat(items.page(receiver, Box.TODO.query(), null, 99).items())
                .extracting(item -> item.target().name())
                .contains("重建待办");
        assertThat(notices()).isGreaterThan(told);
    }

    private void rebuild(HandOversView view) {
        _click(_get(view, Button.class, spec -> spec.withText(text("inbox.handOver.rebuild"))));
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        dialog.close();
    }

    private int notices() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from notice", Integer.class));
    }

    private HandOversView open() {
        HandOversView view = new HandOversView(handOvers, reassigning, rebuild, formatter, currentActor);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        return view;
    }

    @SuppressWarnings("unchecked")
    private void takeOver(HandOversView view, String target) {
        WorkloadTaskGrid tasks = _get(view, WorkloadTaskGrid.class);
        Button reassign = _get(view, Button.class, spec -> spec.withText(text("inbox.workload.reassign")));
        assertThat(reassign.isEnabled()).isFalse();
        tasks.select(_fetch(tasks, 0, 99).stream()
                .filter(item -> item.target().name().equals(target))
                .findFirst()
                .orElseThrow());
        _click(reassign);
        PersonDialog dialog = _get(PersonDialog.class);
        ComboBox<Person> who = _get(dialog, ComboBox.class);
        assertThat(who.getListDataView().getItems())
                .extracting(Person::id)
                .contains(receiver.id())
                .doesNotContain(leaver.id());
        _setValue(who, directory.person(receiver.id()));
        _setValue(_get(dialog, TextArea.class), "人员调离");
        _click(_get(dialog, Button.class, spec -> spec.withText(text("inbox.workload.reassign.confirm"))));
    }

    private void giveToTheLeaver(String name) {
        Actor preparer = organisation.preparer();
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete(name));
        submissions.submit(CommandId.random(), preparer, target, null);
        WorkItem item = items.page(receiver, Box.TODO.query(), null, 99).items().stream()
                .filter(one -> one.target().id().equals(target))
                .findFirst()
                .orElseThrow();
        reassignments.reassign(
                CommandId.random(), admin, Objects.requireNonNull(item.step().task()), null, leaver.id(), "分工调整");
    }

    private void close(Actor actor) {
        Person person = directory.person(actor.id());
        administration.changePerson(
                admin, actor.id(), new PersonDetails(person.loginName(), person.displayName(), false, person.grants()));
    }

    private MockHttpServletResponse get(Actor by) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/api/v1/handovers")
                        .with(SecurityMockMvcRequestPostProcessors.httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
