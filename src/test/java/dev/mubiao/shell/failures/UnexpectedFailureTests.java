package dev.mubiao.shell.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

class UnexpectedFailureTests {

    @Test
    void whoeverComesSecondIsToldSo() {
        assertMeans(new OptimisticLockingFailureException("changed"), 409, "shell.api.overtaken");
        assertMeans(
                new DataIntegrityViolationException("twice", new SQLException("", "23505")),
                409,
                "shell.api.overtaken");
    }

    @Test
    void aValueThatItsColumnDoesNotHoldIsTheCallersFault() {
        assertMeans(
                new DataIntegrityViolationException("long", new SQLException("", "22001")),
                400,
                "shell.api.doesNotFit");
    }

    @Test
    void aDatabaseThatIsAwayIsNoFault() {
        assertMeans(
                new DataAccessResourceFailureException("gone", new SQLException("", "08006")), 503, "shell.api.away");
    }

    @Test
    void whoeverLeavesBeforeTheAnswerIsNoFault() {
        IOException brokenPipe = new IOException("Broken pipe");
        assertMeans(new ClientAbortException(brokenPipe), 400, "shell.api.disconnected");
        assertMeans(
                new IllegalStateException("push", new ClientAbortException(brokenPipe)), 400, "shell.api.disconnected");
        assertMeans(new UncheckedIOException(brokenPipe), 500, "shell.api.failure");
    }

    @Test
    void aFaultHasANumberOfItsOwn() {
        IllegalStateException fault = new IllegalStateException("fault");
        assertMeans(fault, 500, "shell.api.failure");
        assertThat(UnexpectedFailure.logged(fault).text().arguments())
                .hasSize(1)
                .isNotEqualTo(UnexpectedFailure.logged(fault).text().arguments());
    }

    private static void assertMeans(Exception cause, int status, String key) {
        UnexpectedFailure failure = UnexpectedFailure.logged(cause);
        assertThat(failure.status().value()).isEqualTo(status);
        assertThat(failure.text().key()).isEqualTo(key);
    }
}
