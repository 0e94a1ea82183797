@echo off
rem Opens the menu of Werkwijzer; forms that are dropped on this file are checked.
rem No block in brackets holds the names of forms: a name like form(1).xlsx would end it.
setlocal disabledelayedexpansion
if exist "%~dp0scripts\start.py" goto python
echo Pak eerst het hele zip-bestand uit. Open dan Werkwijzer.cmd in die map.
pause
exit /b 1
:python
set "python=py -3"
py -3 --version >nul 2>nul
if not errorlevel 1 goto menu
set "python=python"
python --version >nul 2>nul
if not errorlevel 1 goto menu
echo Installeer eerst Python 3.11 of nieuwer van python.org. Open dan dit bestand opnieuw.
pause
exit /b 1
:menu
%python% "%~dp0scripts\start.py" menu %*
pause
