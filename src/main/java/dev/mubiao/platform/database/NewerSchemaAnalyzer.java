package dev.mubiao.platform.database;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up that the database belongs to another version of the program. The log has no reader's language. */
class NewerSchemaAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayValidateException cause) {
        return new FailureAnalysis(
                "数据库由较新（或不同）版本的程序建立，程序未启动，数据未改动。\n"
                        + "The database was made by a newer or another version of the program; nothing was changed.\n"
                        + cause.getMessage(),
                "请使用与数据库相同或更新的程序版本，或先恢复升级前的备份 / start the version that the database belongs to"
                        + " or a newer one, or restore the backup from before the upgrade.",
                cause);
    }
}
