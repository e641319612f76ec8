package nl.kraamflex.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** The machine that a figure holds for. */
final class Machine {
    private static final double GIBIBYTE = 1024.0 * 1024 * 1024;

    private Machine() {}

    /** What it is, one fact a line. */
    static List<String> facts() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return List.of(
                "cores   %d, %s, %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")),
                String.format(Locale.ROOT, "memory  %.1f GiB", system.getTotalMemorySize() / GIBIBYTE),
                "JDK     %s, %s %s"
                        .formatted(
                                System.getProperty("java.vendor"),
                                System.getProperty("java.vm.name"),
                                Runtime.version()));
    }
}
