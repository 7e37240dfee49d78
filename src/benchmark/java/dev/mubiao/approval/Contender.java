package dev.mubiao.approval;

import java.util.List;

/** One way to run the shipped process, with its database to itself. */
interface Contender extends AutoCloseable {

    /** Starts so many processes, which then wait at unit review. */
    List<Running> start(int count);

    /** Agrees at the step at which the process waits. */
    void agree(Running running, String task);

    /** The one open task of the process. */
    String task(Running running);

    /** Puts so many more open tasks beside those that are decided, with their lines in the inboxes if it has some. */
    void crowd(int tasks);

    StatementCounter counter();

    @Override
    void close();

    /** A process with the target that it is about; steps that were decided are counted. */
    record Running(String process, java.util.UUID target, boolean finance) {

        Running atFinance() {
            return new Running(process, target, true);
        }
    }
}
