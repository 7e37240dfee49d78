package dev.mubiao.approval;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Counts what a thread sends to its database: statements, a batch as one, and commits. While no thread counts,
 * connections are handed out as they are, so that it costs nothing where time is measured.
 */
final class StatementCounter {

    private final ThreadLocal<Tally> counting = new ThreadLocal<>();

    /** What was sent, by its text. */
    static final class Tally {
        final Map<String, Integer> statements = new TreeMap<>();
        int commits;

        int count() {
            return statements.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    Tally during(Runnable work) {
        Tally tally = new Tally();
        counting.set(tally);
        try {
            work.run();
        } finally {
            counting.remove();
        }
        return tally;
    }

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source, (method, result) -> {
            Tally tally = counting.get();
            return tally != null && result instanceof Connection connection ? counted(connection, tally) : result;
        });
    }

    private static Connection counted(Connection connection, Tally tally) {
        return (Connection) Proxy.newProxyInstance(
                loader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    Object result = call(connection, method, arguments);
                    if (method.getName().equals("commit")) {
                        tally.commits++;
                    }
                    if (result instanceof PreparedStatement statement) {
                        return counted(PreparedStatement.class, statement, connection, (String) arguments[0], tally);
                    }
                    return result instanceof Statement statement
                            ? counted(Statement.class, statement, connection, "", tally)
                            : result;
                });
    }

    private static <S extends Statement> S counted(
            Class<S> type, S statement, Connection connection, String text, Tally tally) {
        return type.cast(Proxy.newProxyInstance(loader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sent = text.isEmpty() && arguments != null ? (String) arguments[0] : text;
                tally.statements.merge(normal(sent), 1, Integer::sum);
                if (autoCommits(connection)) {
                    tally.commits++;
                }
            }
            return call(statement, method, arguments);
        }));
    }

    private static boolean autoCommits(Connection connection) throws SQLException {
        return connection.getAutoCommit();
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\?(\\s*,\\s*\\?)+", "?…");
    }

    private interface Result {
        Object of(Method method, Object result);
    }

    private static <T> T proxy(Class<T> type, T inner, Result change) {
        InvocationHandler handler = (self, method, arguments) -> change.of(method, call(inner, method, arguments));
        return type.cast(Proxy.newProxyInstance(loader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object inner, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(inner, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static ClassLoader loader() {
        return StatementCounter.class.getClassLoader();
    }
}
