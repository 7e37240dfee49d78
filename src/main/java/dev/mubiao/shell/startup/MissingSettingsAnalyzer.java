package dev.mubiao.shell.startup;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what is missing and how to set it. The log has no reader's language, hence both. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSettingsException cause) {
        String missing = cause.settings().stream()
                .map(setting -> "  " + setting.property + "\n      " + setting.meaning)
                .collect(Collectors.joining("\n"));
        String variables = cause.settings().stream()
                .map(setting -> "  " + setting.variable + "=…")
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "生产环境 (production) 缺少以下配置，或其值不合要求，程序未启动。\n"
                        + "The production profile lacks these settings, or their values do not fit:\n" + missing,
                "请设置环境变量后重新启动 / set these environment variables and start again:\n" + variables,
                cause);
    }
}
