package kange.app;

import java.awt.GraphicsEnvironment;
import java.util.Locale;
import java.util.Objects;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import kange.app.diagnosis.ProblemLog;
import kange.app.settings.Locations;
import kange.app.shell.Texts;

/**
 * Tells why there is no window, in a dialog of Java's own: whoever started the program with a click
 * sees no terminal, and JavaFX may be what fails.
 */
final class StartFailure {
  /** As wide as a sentence reads well, in characters. */
  private static final int COLUMNS = 44;

  private final Texts texts;

  StartFailure(Locale language) {
    texts = Texts.of(StartFailure.class, language);
  }

  /** What is said of a failure, on the terminal too. */
  String sentence(Throwable failure) {
    return failure instanceof LinkageError missing
        ? texts.get("start.incomplete", Objects.requireNonNullElse(missing.getMessage(), ""))
        : texts.failure(failure);
  }

  /** Tells a failure; returns when the dialog is closed, at once where none can be shown. */
  void tell(Throwable failure) {
    tell(sentence(failure));
  }

  /** As above, of a sentence. */
  void tell(String sentence) {
    try {
      if (!GraphicsEnvironment.isHeadless()) {
        UIManager.setLookAndFeel(UIManager.getSystemLookAndFeelClassName());
        UIManager.put("OptionPane.okButtonText", texts.get("start.ok"));
        JOptionPane.showMessageDialog(
            null, text(sentence), texts.get("start.failed.title"), JOptionPane.ERROR_MESSAGE);
      }
    } catch (Exception | LinkageError noDialogEither) {
      ProblemLog.tell("no dialog can be shown", noDialogEither);
    }
  }

  /** Words that can be selected and copied. */
  private JTextArea text(String sentence) {
    JTextArea text = new JTextArea(texts.get("start.failed", sentence, Locations.logs()));
    text.setColumns(COLUMNS);
    text.setLineWrap(true);
    text.setEditable(false);
    text.setOpaque(false);
    // As wide as it will be, so that it knows how many lines that takes.
    text.setSize(text.getPreferredSize());
    return text;
  }
}
