package dev.mubiao.approval;

import dev.mubiao.MubiaoApplication;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.worklist.TaskId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The portal as it is shipped. */
final class MubiaoContender implements Contender {

    private final StatementCounter counter = new StatementCounter();
    private final ConfigurableApplicationContext portal;
    private final Organisation organisation;
    private final Actor preparer;
    private final Actor reviewer;
    private final Actor finance;
    private final Decisions decisions;
    private final TaskService tasks;

    MubiaoContender(BenchmarkDatabase database) {
        portal = new SpringApplicationBuilder(MubiaoApplication.class)
                .profiles("test")
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(counting(counter)))
                .run(
                        "--spring.datasource.url=" + database.url("mubiao"),
                        "--spring.datasource.username=" + database.user,
                        "--spring.datasource.password=" + database.password,
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--vaadin.productionMode=true",
                        "--spring.main.banner-mode=off");
        organisation = new Organisation(portal.getBean(DirectoryAdministration.class), portal.getBean(Directory.class));
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        organisation.publisher();
        decisions = portal.getBean(Decisions.class);
        tasks = portal.getBean(TaskService.class);
    }

    private static BeanPostProcessor counting(StatementCounter counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counter.around(source) : bean;
            }
        };
    }

    @Override
    public List<Running> start(int count) {
        TargetDrafts drafts = portal.getBean(TargetDrafts.class);
        Submissions submissions = portal.getBean(Submissions.class);
        List<Running> started = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete("第" + i + "号项目"));
            submissions.submit(CommandId.random(), preparer, target, null);
            started.add(new Running("", target.value(), false));
        }
        return started;
    }

    @Override
    public void agree(Running running, String task) {
        Actor by = running.finance() ? finance : reviewer;
        Decision decision = Decision.agree(running.finance() ? Grade.GOOD : null, "同意");
        decisions.decide(CommandId.random(), by, new TaskId(task), decision);
    }

    @Override
    public String task(Running running) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(running.target().toString())
                .singleResult()
                .getId();
    }

    @Override
    public void crowd(int tasks) {
        WaitingTasks waitingTasks = new WaitingTasks(portal.getBean(JdbcTemplate.class));
        waitingTasks.tasks(tasks);
        waitingTasks.lines(tasks);
    }

    @Override
    public StatementCounter counter() {
        return counter;
    }

    @Override
    public void close() {
        portal.close();
    }
}
