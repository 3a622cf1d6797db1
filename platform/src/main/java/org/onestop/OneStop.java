package org.onestop;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.onestop.check.CheckCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the platform; with designer-ui on the class path, its pages too. Beans go by their full
 * names, because rooms name their insides without asking one another. {@code check} as the first
 * argument checks folders of configuration instead.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class OneStop {
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("check")) {
      List<String> folders = List.of(arguments).subList(1, arguments.length);
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      System.exit(CheckCommand.run(folders, out, Clock.systemUTC()));
    }
    SpringApplication.run(OneStop.class, arguments);
  }
}
