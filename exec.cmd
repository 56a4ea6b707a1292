@rem The npm scripts begin with "exec", so that a signal meets no shell on its way to Node. cmd.exe does not know the word.
@%*
