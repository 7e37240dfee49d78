package dev.mubiao.approval.bulk;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Runs one task of a bulk job with the present rights of its owner, and stores the result. */
@Component
class BulkTaskExecutor {

    private final BulkJobTable table;
    private final BulkCommands commands;
    private final ActorsNow actorsNow;
    private final RefusalTexts texts;

    BulkTaskExecutor(BulkJobTable table, BulkCommands commands, ActorsNow actorsNow, RefusalTexts texts) {
        this.table = table;
        this.commands = commands;
        this.actorsNow = actorsNow;
        this.texts = texts;
    }

    void run(BulkJob job, BulkJobRow row) {
        try {
            commands.run(command(job, row), actorsNow.of(job.actor()), row.task(), job.order());
            table.result(job.id(), row.place(), BulkJobRow.State.DONE, null);
        } catch (Refusal refusal) {
            table.result(job.id(), row.place(), BulkJobRow.State.REFUSED, texts.of(refusal));
        }
    }

    /** One job is one command for each task. */
    private static CommandId command(BulkJob job, BulkJobRow row) {
        String name = job.id() + "/" + row.place();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
